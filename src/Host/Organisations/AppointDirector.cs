using FluentValidation;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Organisations;

/// <summary>Makes somebody the director of a school that is without one: by a login of that school, whose other offices end, or by a new one.</summary>
[Needs(Deed.KeepSchools), StepUp]
public sealed record AppointDirector(string School, AccountId Account, string Login, string? Shown, DateOnly On) : OfSchool(School, On)
{
    public override string ToString() => $"{nameof(AppointDirector)} {School}";

    public sealed class Rules : Rules<AppointDirector>
    {
        public Rules()
        {
            RuleFor(x => x.Account.Value).NotEmpty();
            RuleFor(x => x.Login).IsLogin();
            RuleFor(x => x.Shown).MaximumLength(120);
        }
    }
}

public static class AppointDirectorHandler
{
    public static async Task Handle(AppointDirector command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        var school = await command.Found(session, today, cancellation);
        Refused.When(school.ClosedOn is not null, Say.SchoolClosed);
        var known = await session.Query<Account>().FirstOrDefaultAsync(x => x.Login == command.Login, cancellation);
        Refused.When(known is not null && known.School != school.Id, Say.LoginTaken);
        Refused.When(known?.Id == Actor.Current!.Account, Say.NotOneself);
        if (known is null) session.Insert(New(command, school));
        else await Managed.KeepWith(session, known with { ClosedUntil = null }, [Role.Director]);
        session.Tell(watch, SecurityMatter.DirectorAppointed, school.Id, known?.Id ?? command.Account.Value);
    }

    private static Account New(AppointDirector command, School school)
    {
        Refused.When(string.IsNullOrWhiteSpace(command.Shown), Say.NewDirectorNeedsName);
        return new(command.Account.Value, command.Login, command.Shown!.Trim(), school.Id, [Role.Director]) { Stamp = Guid.NewGuid().ToString("n") };
    }
}
