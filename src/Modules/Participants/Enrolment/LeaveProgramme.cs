using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Enrolment;

/// <summary>Writes down that a participant left.</summary>
[AllowedTo(Role.Curator)]
public sealed record LeaveProgramme(ParticipantId Participant, LeavingReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<LeaveProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class LeaveProgrammeHandler
{
    public static ParticipantLeftProgramme Handle(LeaveProgramme command, [WriteAggregate("Participant")] Participant participant, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        return new(participant.Id, command.Reason, command.On);
    }
}
