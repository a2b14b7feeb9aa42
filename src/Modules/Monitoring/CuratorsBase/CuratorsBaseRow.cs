using Mentorship.Kernel.Schooling;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.CuratorsBase;

/// <summary>One group in the curator's special base (7.Z2): who works with whom, by which order, how far, and how its members changed.</summary>
public sealed record CuratorsBaseRow(int Number, CurrentGroup Group, OrderTitle? Order, IReadOnlyList<Alarm> Alarms)
{
    /// <summary>All groups of a year, ended or not, in the order they came about; their numbers are those of the whole year whatever is left out.</summary>
    [View("/api/monitoring/curators-base")]
    [Needs(Deed.WatchGroups)]
    public static async Task<IReadOnlyList<CuratorsBaseRow>> Read(
        IQuerySession session, Courier courier, TimeProvider clock, int? cycle, GroupState? state, MentoringForm? form, CancellationToken cancellation)
    {
        var (today, extent) = (Today.Of(clock), Extent.Of(Deed.WatchGroups));
        var all = await CurrentGroup.WorkedIn(SchoolYear.Asked(cycle, today), session, cancellation);
        (int Number, CurrentGroup Group)[] rows =
        [
            .. all.OrderBy(x => x.FormedOn).ThenBy(x => x.Id).Select((x, i) => (i + 1, x.AsSeen()))
                .Where(x => extent.Has(new GroupId(x.Item2.Id)) && (state is null || x.Item2.State == state) && (form is null || x.Item2.Form == form)),
        ];
        var settings = await SettingsOf.School(session, cancellation);
        OrderId[] orders = [.. rows.Select(x => x.Group.Order).OfType<OrderId>().Distinct()];
        var titles = orders.Length == 0 ? [] : (await courier.Ask<Orders>(new OrdersOf(orders), cancellation)).All.ToDictionary(x => x.Order);
        return [.. rows.Select(x => new CuratorsBaseRow(x.Number, x.Group, x.Group.Order is { } order ? titles.GetValueOrDefault(order) : null, AlarmLimits.Kept.Of(x.Group, today, settings)))];
    }
}
