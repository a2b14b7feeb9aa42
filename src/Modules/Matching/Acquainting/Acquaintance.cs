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
    [View("/api/matching/general-meetings"), Needs(Deed.ReadGeneralMeetings)]
    public static async Task<Acquaintance> Read(IQuerySession session, TimeProvider clock, int? cycle)
    {
        var shown = CycleShown.Of(cycle, clock);
        var year = shown.First;
        var meetings = await session.Query<GeneralMeeting>().Where(x => x.Year == year).ToListAsync();
        var extent = Extent.Of(Deed.ReadGeneralMeetings);
        if (!extent.IsSchool) return new(shown, [.. meetings.Where(x => extent.Has(x.Id)).OrderBy(x => x.MeetingOn).Select(x => Of(x) with { Preferences = [.. x.Preferences.Where(p => extent.Has(p.By))] })], [], []);
        var facts = await Facts.Of(session, year);
        return new(
            shown, [.. meetings.OrderBy(x => x.MeetingOn).Select(Of)],
            [.. facts.Mentors.Where(x => x.Step == FunnelStep.Selected).Select(x => x.Participant)], [.. facts.Mentees.Select(x => x.Participant)]);
    }

    private static MeetingShown Of(GeneralMeeting x) => new(x.Id, x.MeetingOn, x.Held, x.Mentors, x.Mentees, x.Preferences);
}
