using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Ordering;

/// <summary>Tells who is curator on a day: whom the last valid order appointed (INV-24).</summary>
public static class CuratorInOfficeHandler
{
    public static async Task<CuratorOf> Handle(CuratorInOffice question, IQuerySession session) =>
        new((await AppointmentOn(session, question.On))?.Appointee);

    /// <summary>The order that made the curator of that day.</summary>
    public static async Task<Order?> AppointmentOn(IQuerySession session, DateOnly on) =>
        (await session.Query<Order>().Where(x => x.Kind == OrderKind.AppointCurator).ToListAsync())
            .Where(x => x.Appoints(on)).OrderBy(x => x.IssuedOn).ThenBy(x => x.Id.Value).LastOrDefault();
}
