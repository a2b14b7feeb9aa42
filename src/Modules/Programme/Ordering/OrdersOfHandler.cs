using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Tells by which number and date orders are named.</summary>
public static class OrdersOfHandler
{
    public static async Task<Orders> Handle(OrdersOf question, IQuerySession session, CancellationToken cancellation)
    {
        OrderId[] asked = [.. question.Orders];
        return new([.. (await session.Query<OrderEntry>().Where(x => x.Id.IsOneOf(asked)).ToListAsync(cancellation)).Select(x => new OrderTitle(x.Id, x.Number, x.IssuedOn))]);
    }
}
