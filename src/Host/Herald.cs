using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Mentorship.Kernel;
using Wolverine;
using Wolverine.Marten.Subscriptions;

namespace Mentorship.Host;

/// <summary>Carries every event of the log that somebody listens to on to its listeners, however it was saved, with its school and who did it.</summary>
public sealed class Herald : BatchSubscription
{
    public Herald(IEnumerable<Type> heard) : base("herald")
    {
        foreach (var type in heard) IncludeType(type);
    }

    public override async Task ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, IMessageBus bus, CancellationToken cancellationToken)
    {
        foreach (var @event in page.Events) await bus.PublishAsync(@event.Data, Address(@event));
    }

    private static DeliveryOptions Address(IEvent @event) =>
        new DeliveryOptions { TenantId = @event.TenantId, CorrelationId = @event.CorrelationId, CausationId = @event.Id.ToString() }
            .WithHeader(Witness.OnBehalfOf, @event.UserName ?? "");
}
