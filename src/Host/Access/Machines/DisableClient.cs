using FluentValidation;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Machines;

/// <summary>Shuts a machine client out for good; its tokens are worthless at once.</summary>
[Needs(Deed.KeepClients)]
public sealed record DisableClient(Guid Client, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DisableClient>
    {
        public Rules()
        {
            RuleFor(x => x.Client).NotEmpty();
        }
    }
}

public static class DisableClientHandler
{
    public static async Task Handle(DisableClient command, IDocumentSession session, Watch watch, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var client = await Clients.Find(session, command.Client, Clients.Sees);
        Refused.When(client.DisabledAt is not null, Say.ClientDisabled);
        session.UpdateRevision(client with { DisabledAt = DateTimeOffset.UtcNow }, client.Revision + 1);
        session.Insert(watch.Entry(SecurityMatter.ClientDisabled, client.School, client.Account, $"{client.Id}"));
    }
}
