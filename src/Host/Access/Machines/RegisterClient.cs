using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Machines;

/// <summary>Lets a program read for an account. Its secret stays with whoever hands it over; only the SHA-256 comes in.</summary>
[Needs(Deed.KeepClients)]
public sealed record RegisterClient(Guid Client, string Shown, AccountId Account, IReadOnlyList<string> Scopes, string SecretHash, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RegisterClient>
    {
        public Rules()
        {
            RuleFor(x => x.Client).NotEmpty();
            RuleFor(x => x.Shown).NotEmpty().MaximumLength(100).Matches(@"^[^\p{C}]*$");
            RuleFor(x => x.Account.Value).NotEmpty();
            RuleFor(x => x.Scopes).NotEmpty();
            RuleForEach(x => x.Scopes).Must(x => Scope.Named(x) is not null);
            RuleFor(x => x.SecretHash).Matches("^[A-Za-z0-9_-]{43}$");
        }
    }

    public override string ToString() => $"{nameof(RegisterClient)} {Client}";
}

public static class RegisterClientHandler
{
    public static async Task Handle(RegisterClient command, IDocumentSession session, Watch watch, DateOnly today, CancellationToken cancellation)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Scope[] scopes = [.. command.Scopes.Distinct().Select(x => Scope.Named(x)!)];
        Refused.When(scopes.Except(Scope.GivenBy(Actor.Current!)).Any(), Say.ScopeAbove);
        var account = await session.LoadAsync<Account>(command.Account.Value, cancellation);
        if (account?.School != session.TenantId) throw new NotThere(Say.NoSuchAccount);
        Refused.When(account.Id != Actor.Current!.Account && scopes.Any(x => x.IsOnesOwn), Say.ScopeOnesOwn);
        Refused.When(scopes.Any(x => !account.Roles.Contains(x.Role)), Say.ScopeNotOfAccount);
        var now = DateTimeOffset.UtcNow;
        session.Insert(new MachineClient(command.Client, command.Shown.Trim(), session.TenantId, account.Id, [.. scopes.Select(x => x.Name)], Actor.Current.Account, now)
        {
            Secrets = [new(command.SecretHash, now, null)],
        });
        session.Insert(watch.Entry(SecurityMatter.ClientRegistered, session.TenantId, account.Id, $"{command.Client}: {string.Join(' ', command.Scopes)}"));
    }
}
