namespace Mentorship.Matching.Acquainting;

/// <summary>Says whether somebody invited comes to the general meeting as it was arranged after so many changes; the later word holds (7.Z1).</summary>
[Needs(Deed.Prefer)]
public sealed record AnswerInvitation(MeetingId Meeting, ParticipantId Participant, bool Comes, int Changes, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AnswerInvitation>
    {
        public Rules()
        {
            RuleFor(x => x.Meeting).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AnswerInvitationHandler
{
    public static InvitationAnswered Handle(AnswerInvitation command, [WriteAggregate(nameof(AnswerInvitation.Meeting))] GeneralMeeting meeting, DateOnly today)
    {
        meeting.MustBeAhead(command.On, today);
        Refused.When(command.Changes != meeting.Changes, Say.MeetingMovedSince);
        var side = meeting.InvitedAs(command.Participant) ?? throw new Refused(Say.NotInvited);
        return new(meeting.Id, meeting.Cycle, command.Participant, side, command.Comes, command.On);
    }
}
