using Wolverine;

namespace Mentorship.Participants.Importing;

/// <summary>Goes on with an import on behalf of whoever began it, until it is finished.</summary>
public sealed record CarryOn(ImportId Import, Guid By);

public static class CarryOnHandler
{
    public static CarryOn Handle(RosterImportStarted started) => new(started.Import, Beginner);

    /// <summary>Also finishes an import whose own going on broke off.</summary>
    public static CarryOn Handle(RosterImportStopped stopped) => new(stopped.Import, Beginner);

    public static CarryOn Handle(RosterUndoStarted started) => new(started.Import, Beginner);

    public static async Task<CarryOn?> Handle(CarryOn message, IMessageBus bus, Envelope envelope, CancellationToken cancellation)
    {
        Actor.Current = Actor.Automation(envelope.TenantId!, message.By);
        var batched = await bus.InvokeForTenantAsync<Batched>(envelope.TenantId!, new NextBatch(message.Import), cancellation);
        return batched.IsFinished ? null : message;
    }

    private static Guid Beginner => Actor.Current?.OnBehalfOf ?? Guid.Empty;
}
