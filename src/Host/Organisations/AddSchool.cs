using FluentValidation;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Host.Organisations;

/// <summary>Opens a school: its road map waits for approval, and its director for an invitation.</summary>
[Needs(Deed.KeepSchools)]
public sealed record AddSchool(string School, string Name, string Municipality, AccountId Director, string DirectorLogin, string DirectorShown, DateOnly On)
{
    public override string ToString() => $"{nameof(AddSchool)} {School}";

    public sealed class Rules : AbstractValidator<AddSchool>
    {
        public Rules()
        {
            RuleFor(x => x.School).IsCode();
            RuleFor(x => x.Name).IsName();
            RuleFor(x => x.Municipality).NotEmpty();
            RuleFor(x => x.Director.Value).NotEmpty();
            RuleFor(x => x.DirectorLogin).IsLogin();
            RuleFor(x => x.DirectorShown).NotEmpty().MaximumLength(120);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AddSchoolHandler
{
    public static async Task Handle(AddSchool command, IDocumentSession session, IMessageBus bus, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var municipality = NotThere.Unless(await session.LoadAsync<Municipality>(command.Municipality, cancellation), Say.NoSuchMunicipality);
        Refused.When(await session.LoadAsync<School>(command.School, cancellation) is not null, Say.CodeTaken);
        Refused.When(await session.Query<Account>().AnyAsync(x => x.Login == command.DirectorLogin || x.Id == command.Director.Value, cancellation), Say.LoginTaken);
        // a transaction of the new school's own, repeated without harm; the school is there only once it is furnished
        await bus.InvokeForTenantAsync(command.School, new FurnishRoadmap(SchoolYear.Of(command.On), command.On), cancellation);
        session.Insert(new School(command.School, command.Name.Trim()) { Municipality = municipality.Id, Region = municipality.Region });
        session.Insert(new Account(command.Director.Value, command.DirectorLogin, command.DirectorShown, command.School, [Role.Director]) { Stamp = Guid.NewGuid().ToString("n") });
        session.Insert(watch.Entry(SecurityMatter.Invited, command.School, command.Director.Value, nameof(Role.Director)));
    }
}
