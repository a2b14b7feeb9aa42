namespace Mentorship.Matching.Acquainting;

/// <summary>What somebody can be asked for around a general meeting.</summary>
public enum Call { Invitation, Preference }

/// <summary>Somebody whose answer to an invitation, or whose choice after the meeting, is awaited.</summary>
public sealed record MeetingCall(MeetingId Meeting, ParticipantId Participant, Side Side)
{
    public static async Task<IReadOnlyList<MeetingCall>> In(IQuerySession session, SchoolYear cycle, Call call)
    {
        var year = cycle.First;
        var meetings = await session.Query<GeneralMeeting>().Where(x => x.Year == year).ToListAsync();
        return [.. meetings.OrderBy(x => x.MeetingOn).SelectMany(x => (call == Call.Invitation ? x.Unanswered : x.Undecided).Select(one => new MeetingCall(x.Id, one.Participant, one.Side)))];
    }
}
