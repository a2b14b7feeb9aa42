namespace Mentorship.Matching.Acquainting;

/// <summary>Records with whom somebody would like to work and who helps whom, by link, account or from paper after the general meeting; the later word holds (7.Z1).</summary>
[Needs(Deed.Prefer)]
public sealed record SubmitPreference(
    MeetingId Meeting, ParticipantId Participant, [property: Chosen] IReadOnlyList<ParticipantId> Preferred, [property: Chosen] IReadOnlyList<ParticipantId>? Helps, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SubmitPreference>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Preferred).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SubmitPreferenceHandler
{
    public static PreferenceSubmitted Handle(
        SubmitPreference command, [WriteAggregate(nameof(SubmitPreference.Meeting))] GeneralMeeting meeting, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(!meeting.Held, Say.MeetingNotHeld);
        var side = meeting.Mentors.Contains(command.Participant) ? Side.Mentor : Side.Mentee;
        Refused.When(side == Side.Mentee && !meeting.Mentees.Contains(command.Participant), Say.WasNotAtMeeting);
        ParticipantId[] helps = [.. (command.Helps ?? []).Distinct()];
        Refused.When(command.Preferred.Concat(helps).Except(side == Side.Mentor ? meeting.Mentees : meeting.Mentors).Any(), Say.PreferredWasNotAtMeeting);
        return new(meeting.Id, meeting.Cycle, command.Participant, side, [.. command.Preferred.Distinct()], command.On, helps);
    }
}
