using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Acquainting;

/// <summary>One general meeting as it is shown.</summary>
public sealed record MeetingShown(
    MeetingId Meeting, DateOnly MeetingOn, bool Held, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<Preference> Preferences);

/// <summary>The general meetings of a cycle, and who may come to them.</summary>
public sealed record Acquaintance(
    SchoolYear Cycle, IReadOnlyList<MeetingShown> Meetings, IReadOnlyList<ParticipantId> SelectedMentors, IReadOnlyList<ParticipantId> MenteesInBase)
{
    [View("/api/matching/general-meetings"), AllowedTo(Role.Curator, Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.Psychologist, Role.Auditor)]
    public static async Task<Acquaintance> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var meetings = await session.Query<GeneralMeeting>().Where(x => x.Year == year).ToListAsync();
        var facts = await Facts.Of(session, year);
        return new(
            shown, [.. meetings.OrderBy(x => x.MeetingOn).Select(x => new MeetingShown(x.Id, x.MeetingOn, x.Held, x.Mentors, x.Mentees, x.Preferences))],
            [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => x.Participant)], [.. facts.Mentees.Select(x => x.Participant)]);
    }
}
