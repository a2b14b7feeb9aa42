using Mentorship.Kernel.Journal;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Selecting.Interviewing;

namespace Mentorship.Matching.Acquainting;

/// <summary>One general meeting as it is shown.</summary>
public sealed record MeetingShown(
    MeetingId Meeting, DateOnly MeetingOn, bool Held, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<Preference> Preferences)
{
    public TimeOnly? StartsAt { get; init; }

    public int? Minutes { get; init; }

    public bool Cancelled { get; init; }

    /// <summary>How often it was arranged otherwise.</summary>
    public int Changes { get; init; }

    /// <summary>On which day it was to be before it was last moved.</summary>
    public DateOnly? MovedFrom { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<ParticipantId> InvitedMentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> InvitedMentees { get; init; } = [];

    public IReadOnlyList<Reply> Replies { get; init; } = [];
}

/// <summary>The general meetings of a cycle, and who may come to them.</summary>
public sealed record Acquaintance(
    SchoolYear Cycle, IReadOnlyList<MeetingShown> Meetings, IReadOnlyList<ParticipantId> SelectedMentors, IReadOnlyList<ParticipantId> MenteesInBase)
{
    [View("/api/matching/general-meetings"), Needs(Deed.ReadGeneralMeetings)]
    public static async Task<Acquaintance> Read(IQuerySession session, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var meetings = await session.Query<GeneralMeeting>().Where(x => x.Year == year).ToListAsync(cancellation);
        var extent = Extent.Of(Deed.ReadGeneralMeetings);
        var places = await Safe.Open<Whereabouts>(session, Matter.Plan, meetings.Select(x => x.Where).OfType<RecordId>(), cancellation);
        MeetingShown[] all = [.. meetings.Where(x => extent.Has(x.Id)).OrderBy(x => x.MeetingOn).Select(x => Of(x, places))];
        if (!extent.IsSchool) return new(shown, [.. all.Select(x => Within(x, extent))], [], []);
        var people = await CyclePeople.Of(session, year);
        return new(
            shown, all,
            [.. people.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => x.Participant)], [.. people.Mentees.Select(x => x.Participant)]);
    }

    private static MeetingShown Of(GeneralMeeting x, IReadOnlyDictionary<RecordId, Whereabouts> places) => new(x.Id, x.MeetingOn, x.Held, x.Mentors, x.Mentees, x.Preferences)
    {
        StartsAt = x.StartsAt,
        Minutes = x.Minutes,
        Cancelled = x.Cancelled,
        Changes = x.Changes,
        MovedFrom = x.MovedFrom,
        Place = x.Where is { } where ? places.GetValueOrDefault(where)?.Place : null,
        InvitedMentors = x.InvitedMentors,
        InvitedMentees = x.InvitedMentees,
        Replies = x.Replies,
    };

    /// <summary>Whoever was there knows who else was; who was only asked to come does not, and what others answered is theirs.</summary>
    private static MeetingShown Within(MeetingShown x, Extent extent) => x with
    {
        Mentors = WasThere(x, extent) ? x.Mentors : [],
        Mentees = WasThere(x, extent) ? x.Mentees : [],
        Preferences = [.. x.Preferences.Where(said => extent.Has(said.By))],
        InvitedMentors = [.. x.InvitedMentors.Where(extent.Has)],
        InvitedMentees = [.. x.InvitedMentees.Where(extent.Has)],
        Replies = [.. x.Replies.Where(reply => extent.Has(reply.By))],
    };

    private static bool WasThere(MeetingShown x, Extent extent) => x.Mentors.Concat(x.Mentees).Any(extent.Has);
}
