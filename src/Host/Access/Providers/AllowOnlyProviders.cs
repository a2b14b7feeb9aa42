using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Providers;

/// <summary>Lets the people of a school in by a provider only, or by passwords and passkeys again. The system's operators are always let in.</summary>
[Needs(Deed.SetEntrance)]
public sealed record AllowOnlyProviders(bool Only, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AllowOnlyProviders>
    {
        public Rules() => RuleFor(x => x.On).NotEmpty();
    }
}

public static class AllowOnlyProvidersHandler
{
    public static async Task Handle(AllowOnlyProviders command, IDocumentSession session, Watch watch, KnownProviders known, DateOnly today)
    {
        var actor = Actor.Current!;
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Only && known.All.Count == 0, Say.NoProviders);
        var director = await session.LoadAsync<Account>(actor.Account);
        Refused.When(command.Only && !director!.Links.Any(x => known.All.Any(p => p.Name == x.Provider)), Say.LinkYourselfFirst);
        session.Store(new SchoolAccess(actor.School) { OnlyProviders = command.Only });
        session.Insert(watch.Entry(command.Only ? SecurityMatter.OnlyProvidersOn : SecurityMatter.OnlyProvidersOff, actor.School, null));
    }
}
