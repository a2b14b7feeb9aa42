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
        var noted = (await GroupFile.Read(session, group)).Meetings.Where(x => x.Notes is not null).Select(x => (x.Meeting, Notes: x.Notes!.Value)).ToArray();
        if (noted.Length == 0) return [];
        var kept = await Safe.Open<MeetingNotes>(session, Matter.Notes, noted.Select(x => x.Notes), cancellation);
        return [.. noted.Select(x => new NotedMeeting(x.Meeting, kept.GetValueOrDefault(x.Notes)?.Text))];
    }
}

/// <summary>What is to be done until the next meeting, as it lies in the vault: for the mentor, the mentee and their parents alike.</summary>
public sealed record HomeTask(string Text)
{
    public const string Purpose = "home-task";

    /// <summary>The tasks set at meetings, by meeting, for those who may read the plan; none where they were destroyed.</summary>
    public static async Task<IReadOnlyDictionary<MeetingId, string>> Read(IQuerySession session, GroupFile file, CancellationToken cancellation)
    {
        var set = file.Meetings.Where(x => x.HomeTask is not null).Select(x => (x.Meeting, Task: x.HomeTask!.Value)).ToArray();
        if (set.Length == 0 || !Extent.Of(Deed.ReadPlans).Has(file.Group)) return new Dictionary<MeetingId, string>();
        var kept = await Safe.Open<HomeTask>(session, Matter.Plan, set.Select(x => x.Task), cancellation);
        return set.Where(x => kept.ContainsKey(x.Task)).ToDictionary(x => x.Meeting, x => kept[x.Task].Text);
    }
}
