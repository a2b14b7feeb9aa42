using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>Opens a closed school again: its people get in as they did before.</summary>
[Needs(Deed.KeepSchools)]
public sealed record ReopenSchool(string School, DateOnly On) : OfSchool(School, On)
{
    public sealed class Rules : Rules<ReopenSchool>;
}

public static class ReopenSchoolHandler
{
    public static async Task Handle(ReopenSchool command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        var school = await command.Found(session, today, cancellation);
        Refused.When(school.ClosedOn is null, Say.SchoolOpen);
        session.Update(school with { ClosedOn = null });
        session.Tell(watch, SecurityMatter.SchoolReopened, school.Id);
    }
}
