using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;

namespace Mentorship.Participants.Enrolment;

/// <summary>Writes down that a participant left.</summary>
[Needs(Deed.Register)]
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
    /// <summary>What was only being written goes at once.</summary>
    public static void Load(LeaveProgramme command, IDocumentSession session) => Draft.DropAll(session, command.Participant);

    public static ParticipantLeftProgramme Handle(LeaveProgramme command, [WriteAggregate("Participant")] Participant participant, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(participant.LeftOn is not null, Say.LeftProgramme);
        return new(participant.Id, command.Reason, command.On);
    }
}
