using Mentorship.Matching.Forming;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Confirms each group an order names, once for each order; no order is issued over a group whose teacher-mentor has not agreed in writing (INV-17).</summary>
public static class ConfirmGroupsByOrderHandler
{
    public static async Task Handle(OrderIssued order, IDocumentSession session)
    {
        if (order.Kind is not (OrderKind.GroupsApproved or OrderKind.MentorReplacement)) return;
        foreach (var id in order.Groups)
        {
            var stream = await session.Events.FetchForWriting<Group>(id.Value);
            var group = stream.Aggregate ?? throw new NotThere(Say.GroupNotThere);
            if (group is { State: GroupState.Formed, AgreementsSigned: true } && group.Orders.All(x => x.Order != order.Order))
                stream.AppendOne(new GroupConfirmedByOrder(group.Id, order.Order, Covered(group, order), order.OccurredOn));
        }
    }

    /// <summary>Who came after the director had signed is not covered, however late the order is heard of.</summary>
    public static IReadOnlyList<ParticipantId> Covered(Group group, OrderIssued order) =>
        order.Members is { } members ? [.. group.Members.Intersect(members)] : group.Members;
}
