using Marten;
using Mentorship.Participants.Contracts;

namespace Mentorship.Host.Access;

/// <summary>Tells what the school is called.</summary>
public static class SchoolTitleOfHandler
{
    public static async Task<SchoolTitle> Handle(SchoolTitleOf _, IQuerySession session, CancellationToken cancellation) =>
        new((await session.LoadAsync<School>(session.TenantId, cancellation))?.Name ?? "");
}
