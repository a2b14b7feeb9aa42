using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Machines;

/// <summary>Gives a machine client a new secret; the former one goes on for some days, so that the program can be changed over without a pause.</summary>
[Needs(Deed.KeepClients)]
public sealed record RotateSecret(Guid Client, string SecretHash, int FormerGoodForDays, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RotateSecret>
    {
        public Rules()
        {
            RuleFor(x => x.Client).NotEmpty();
            RuleFor(x => x.SecretHash).Matches("^[A-Za-z0-9_-]{43}$");
            RuleFor(x => x.FormerGoodForDays).InclusiveBetween(0, 30);
        }
    }

    public override string ToString() => $"{nameof(RotateSecret)} {Client}";
}

public static class RotateSecretHandler
{
    public static async Task Handle(RotateSecret command, IDocumentSession session, Watch watch, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var client = await Clients.Find(session, command.Client, Clients.LooksAfter);
        Refused.When(client.DisabledAt is not null, Say.ClientDisabled);
        session.UpdateRevision(client.Rotate(command.SecretHash, DateTimeOffset.UtcNow, TimeSpan.FromDays(command.FormerGoodForDays)), client.Revision + 1);
        session.Insert(watch.Entry(SecurityMatter.ClientSecretChanged, client.School, client.Account, $"{client.Id}"));
    }
}
