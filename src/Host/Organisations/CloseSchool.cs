using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>Closes a school: nobody of it gets in until it is opened again; what is recorded stays.</summary>
[Needs(Deed.KeepSchools), StepUp]
public sealed record CloseSchool(string School, DateOnly On) : OfSchool(School, On)
{
    public sealed class Rules : Rules<CloseSchool>;
}

public static class CloseSchoolHandler
{
    public static async Task Handle(CloseSchool command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.School == session.TenantId, Say.OwnSchoolStaysOpen);
        var school = await command.Found(session, today, cancellation);
        Refused.When(school.ClosedOn is not null, Say.SchoolClosed);
        session.Update(school with { ClosedOn = command.On });
        session.Tell(watch, SecurityMatter.SchoolClosed, school.Id);
    }
}
