using Mentorship.Matching.Forming;
using Mentorship.Programme.Contracts;

namespace Mentorship.Matching.Belonging;

/// <summary>Confirms each group an order names, once; a group without the agreements it needs stays unconfirmed and shows so.</summary>
public static class ConfirmGroupsByOrderHandler
{
    public static async Task Handle(OrderIssued order, IDocumentSession session)
    {
        if (order.Kind != OrderKind.GroupsApproved) return;
        foreach (var id in order.Groups)
        {
            var stream = await session.Events.FetchForWriting<Group>(id.Value);
            var group = stream.Aggregate ?? throw new NotThere(Say.GroupNotThere);
            if (group is { State: GroupState.Formed, Order: null, AgreementsSigned: true })
                stream.AppendOne(new GroupConfirmedByOrder(group.Id, order.Order, group.Members, order.OccurredOn));
        }
    }
}
