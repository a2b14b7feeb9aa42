using Mentorship.Matching.Forming;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Takes a cancelled order's confirmation back from its groups, once; an order heard of after its cancelling confirms nothing.</summary>
public static class TakeBackConfirmationsHandler
{
    public static async Task Handle(OrderCancelled cancelled, IDocumentSession session)
    {
        if (!MayHaveConfirmed(cancelled.Kind)) return;
        foreach (var id in cancelled.Groups ?? [])
        {
            var stream = await session.Events.FetchForWriting<Group>(id.Value);
            if (stream.Aggregate is { } group && Decide(group, cancelled) is { } fact) stream.AppendOne(fact);
        }
    }

    /// <summary>An order of another kind confirms nothing, whatever groups it names; what is not told of an old one is asked of the group.</summary>
    public static bool MayHaveConfirmed(OrderKind? kind) => kind is null or OrderKind.GroupsApproved or OrderKind.MentorReplacement;

    public static IFact? Decide(Group group, OrderCancelled cancelled) => group.Orders.FirstOrDefault(x => x.Order == cancelled.Order) switch
    {
        { Cancelled: true } => null,
        null => new GroupOrderStruck(group.Id, cancelled.Order, group.Members, cancelled.OccurredOn),
        _ => new GroupConfirmationCancelled(group.Id, cancelled.Order, group.Members, cancelled.OccurredOn),
    };
}

/// <summary>An order that named the group was cancelled before it confirmed it.</summary>
[LogName("matching.group_order_struck")]
public sealed record GroupOrderStruck(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;
