using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Tells by which number and date the last order of a kind is named.</summary>
public static class LastOrderOfHandler
{
    public static async Task<Orders> Handle(LastOrderOf question, IQuerySession session, CancellationToken cancellation) => new(
        [.. (await session.Query<OrderEntry>().Where(x => x.Kind == question.Kind && x.CancelledOn == null).ToListAsync(cancellation))
            .Where(x => SchoolYear.Of(x.IssuedOn) == question.Cycle).OrderByDescending(x => x.IssuedOn).ThenByDescending(x => x.Id.Value).Take(1).Select(x => new OrderTitle(x.Id, x.Number, x.IssuedOn))]);
}
