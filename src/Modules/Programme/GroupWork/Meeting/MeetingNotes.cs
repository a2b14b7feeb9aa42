using Mentorship.Kernel.Journal;

namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>What was written down of a meeting, as it lies in the vault.</summary>
public sealed record MeetingNotes(string Text)
{
    public const string Purpose = "meeting-notes";
}

/// <summary>A meeting of which something was written down; no text once it was destroyed.</summary>
public sealed record NotedMeeting(MeetingId Meeting, string? Text)
{
    /// <summary>The notes of all meetings of a group, for those who accompany it.</summary>
    [View("/api/programme/groups/{group:guid}/notes"), Needs(Deed.ReadMeetingNotes), StepUp]
    public static async Task<IReadOnlyList<NotedMeeting>> Read(IQuerySession session, Guid group, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadMeetingNotes).Must(new GroupId(group), Say.NoSuchGroup);
        return await Of(session, (await GroupFile.Read(session, group)).Meetings, cancellation);
    }

    /// <summary>The notes of one meeting and of no other: what is not shown is not opened.</summary>
    public static async Task<NotedMeeting?> Of(IQuerySession session, GroupFile file, GroupMeeting meeting, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadMeetingNotes).Must(file.Group, Say.NoSuchGroup);
        return await Of(session, [meeting], cancellation) is [var noted] ? noted : null;
    }

    private static async Task<IReadOnlyList<NotedMeeting>> Of(IQuerySession session, IReadOnlyList<GroupMeeting> meetings, CancellationToken cancellation)
    {
        var noted = meetings.Where(x => x.Notes is not null).Select(x => (x.Meeting, Notes: x.Notes!.Value)).ToArray();
        if (noted.Length == 0) return [];
        var kept = await Safe.Open<MeetingNotes>(session, Matter.Notes, noted.Select(x => x.Notes), cancellation);
        return [.. noted.Select(x => new NotedMeeting(x.Meeting, kept.GetValueOrDefault(x.Notes)?.Text))];
    }
}

/// <summary>What is to be done until the next meeting, as it lies in the vault: for the mentor, the mentee and their parents alike.</summary>
public sealed record HomeTask(string Text)
{
    public const string Purpose = "home-task";

    /// <summary>The task set at a meeting, for those who may read the plan; nothing where none was set or it was destroyed.</summary>
    public static async Task<string?> Of(IQuerySession session, GroupFile file, GroupMeeting? meeting, CancellationToken cancellation) =>
        meeting?.HomeTask is { } task && Extent.Of(Deed.ReadPlans).Has(file.Group)
            ? (await Safe.Open<HomeTask>(session, Matter.Plan, [task], cancellation)).GetValueOrDefault(task)?.Text : null;
}
