using FluentValidation;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>Gives a school another name; its code stays.</summary>
[Needs(Deed.KeepSchools)]
public sealed record RenameSchool(string School, string Name, DateOnly On) : OfSchool(School, On)
{
    public override string ToString() => $"{nameof(RenameSchool)} {School}";

    public sealed class Rules : Rules<RenameSchool>
    {
        public Rules()
        {
            RuleFor(x => x.Name).IsName();
        }
    }
}

public static class RenameSchoolHandler
{
    public static async Task Handle(RenameSchool command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        var school = await command.Found(session, today, cancellation);
        session.Update(school with { Name = command.Name.Trim() });
        session.Tell(watch, SecurityMatter.SchoolRenamed, school.Id, detail: $"{school.Name} → {command.Name.Trim()}");
    }
}
