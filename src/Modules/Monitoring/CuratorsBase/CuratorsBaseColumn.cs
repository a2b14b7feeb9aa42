using Mentorship.Design;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.CuratorsBase;

/// <summary>One column of the curator's special base: its heading, its width in print, and what stands in it: a text, a number or a day.</summary>
public sealed record CuratorsBaseColumn(string Heading, double Width, Func<CuratorsBaseRow, NameBook, object?> Cell)
{
    public static IReadOnlyList<CuratorsBaseColumn> All =>
    [
        new("№", 6, (x, _) => x.Number), new(Say.GroupForm, 20, (x, _) => Words.Of(x.Group.Form)), new(Say.RoleModel, 26, (x, _) => x.Group.RoleModel),
        new(Say.Mentors, 32, (x, names) => names.Of(x.Group.Mentors.OrderBy(m => m != x.Group.Lead))), new(Say.Mentees, 32, (x, names) => names.Of(x.Group.Mentees)),
        new(Say.FormedOnHead, 13, (x, _) => x.Group.FormedOn), new(Say.OrderHead, 18, (x, _) => x.Order is { } order ? $"№ {order.Number}, {Words.Of(order.IssuedOn)}" : Say.NoOrderYet),
        new(Say.Plan, 20, (x, _) => PlanOf(x.Group)), new(Say.MeetingsHeldHead, 10, (x, _) => x.Group.MeetingsHeld),
        new(Say.LastMeeting, 13, (x, _) => x.Group.LastMeetingOn), new(Say.NextMeeting, 13, (x, _) => x.Group.NextMeetingOn),
        new(Say.SupportHead, 26, (x, _) => string.Join("; ", x.Alarms.Select(alarm => Words.Of(alarm.Reason)))),
        new(Say.GroupStateHead, 16, (x, _) => Words.Of(x.Group.State)), new(Say.EndedOnHead, 13, (x, _) => x.Group.EndedOn),
        new(Say.ChangesHead, 40, (x, names) => string.Join("; ", x.Group.Changes.Select(change => Told(change, names)))),
    ];

    /// <summary>The cell as it is read on a page.</summary>
    public string Told(CuratorsBaseRow row, NameBook names) => Cell(row, names) switch
    {
        null => "",
        DateOnly day => Words.Of(day),
        var other => other.ToString()!,
    };

    private static string PlanOf(CurrentGroup group) =>
        group.PlanItems == 0 ? Say.NoPlanYet : $"{(group.PlanAgreed ? Say.PlanAgreed : Say.PlanDrafted)}, {group.PlanPercent} %";

    private static string Told(MemberChange change, NameBook names) =>
        $"{Words.Of(change.On)}: {string.Join(" → ", new[] { change.Left, change.Came }.OfType<ParticipantId>().Select(x => names[x]))} ({(change.Reason is { } reason ? $"{Words.Of(change.Kind)}, {Words.Of(reason)}" : Words.Of(change.Kind))})";
}
