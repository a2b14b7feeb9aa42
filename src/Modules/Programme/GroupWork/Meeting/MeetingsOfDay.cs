namespace Mentorship.Programme.GroupWork.Meeting;

/// <summary>A meeting that a group has before it, and who belongs to the group.</summary>
public sealed record MeetingOfDay(GroupId Group, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, GroupMeeting Meeting)
{
    public IEnumerable<ParticipantId> Members => Mentors.Concat(Mentees);
}

public static class MeetingsOfDay
{
    /// <summary>The meetings arranged for a day that are neither held nor called off, of groups at work that do not rest.</summary>
    public static async Task<IReadOnlyList<MeetingOfDay>> Ahead(IQuerySession session, DateOnly day, CancellationToken cancellation) =>
    [
        .. from file in await session.QueryAsync<GroupFile>("where data -> 'meetings' @> jsonb_build_array(jsonb_build_object('plannedOn', ?::text))", cancellation, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
           where file is { EndedOn: null, Pause: null }
           from meeting in file.Meetings
           where meeting.PlannedOn == day && meeting.Outcome == MeetingOutcome.Ahead
           select new MeetingOfDay(file.Group, file.Mentors, file.Mentees, meeting.Fact),
    ];
}
