using Mentorship.Design;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.CuratorsBase;

/// <summary>The columns of the curator's special base.</summary>
public static class CuratorsBaseColumn
{
    public static IReadOnlyList<TableColumn<CuratorsBaseRow>> Of(NameBook names) =>
    [
        new("№", 6, x => x.Number), new(Say.GroupForm, 20, x => Words.Of(x.Group.Form)), new(Say.RoleModel, 26, x => x.Group.RoleModel),
        new(Say.Mentors, 32, x => names.Of(x.Group.Mentors.OrderBy(m => m != x.Group.Lead))), new(Say.Mentees, 32, x => names.Of(x.Group.Mentees)),
        new(Say.FormedOnHead, 13, x => x.Group.FormedOn), new(Say.OrderHead, 18, x => x.Order is { } order ? $"№ {order.Number}, {Words.Of(order.IssuedOn)}" : Say.NoOrderYet),
        new(Say.Plan, 20, x => PlanOf(x.Group)), new(Say.MeetingsHeldHead, 10, x => x.Group.MeetingsHeld),
        new(Say.LastMeeting, 13, x => x.Group.LastMeetingOn), new(Say.NextMeeting, 13, x => x.Group.NextMeetingOn),
        new(Say.SupportHead, 26, x => string.Join("; ", x.Alarms.Select(alarm => Words.Of(alarm.Reason)))),
        new(Say.GroupStateHead, 16, x => Words.Of(x.Group.State)), new(Say.EndedOnHead, 13, x => x.Group.EndedOn),
        new(Say.ChangesHead, 40, x => string.Join("; ", x.Group.Changes.Select(change => Told(change, names)))),
    ];

    private static string PlanOf(CurrentGroup group) =>
        group.PlanItems == 0 ? Say.NoPlanYet : $"{(group.PlanAgreed ? Say.PlanAgreed : Say.PlanDrafted)}, {group.PlanPercent} %";

    private static string Told(MemberChange change, NameBook names) =>
        $"{Words.Of(change.On)}: {string.Join(" → ", new[] { change.Left, change.Came }.OfType<ParticipantId>().Select(x => names[x]))} ({(change.Reason is { } reason ? $"{Words.Of(change.Kind)}, {Words.Of(reason)}" : Words.Of(change.Kind))})";
}
