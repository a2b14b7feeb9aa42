using Marten;

namespace Mentorship.Kernel;

/// <summary>Writes on every event who did it, in which role, on whose behalf and by which way.</summary>
public sealed class Stamp : DocumentSessionListenerBase
{
    public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        if (Actor.Current is not { } actor) return Task.CompletedTask;
        foreach (var @event in session.PendingChanges.Streams().SelectMany(x => x.Events))
        {
            @event.UserName = actor.Account.ToString();
            @event.SetHeader("role", (actor.Holder?.Role ?? actor.Acting ?? Role.Automation).ToString());
            @event.SetHeader("source", actor.Source.ToString());
            if (actor.Holder is { } holder) @event.SetHeader("link", holder.Link.ToString());
            if (actor.OnBehalfOf is { } person) @event.SetHeader("on-behalf-of", person.ToString());
        }

        return Task.CompletedTask;
    }
}
