using Marten;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Host.Access;

/// <summary>Tells what schools are called.</summary>
public static class SchoolsOfHandler
{
    public static async Task<Schools> Handle(SchoolsOf question, IQuerySession session, CancellationToken cancellation) =>
        new([.. (await session.LoadManyAsync<School>(cancellation, [.. question.Schools])).Select(x => new SchoolName(x.Id, x.Name))]);
}
