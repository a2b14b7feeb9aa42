using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Bases;

/// <summary>Keeps a mentor in mind for later cycles.</summary>
[Needs(Deed.KeepBases)]
public sealed record AdmitToLongTermBase(ParticipantId Participant, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AdmitToLongTermBase>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AdmitToLongTermBaseHandler
{
    public static Task<Birthday> Load(AdmitToLongTermBase command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static MentorAdmittedToLongTermBase Handle(
        AdmitToLongTermBase command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Bar.Check(participant, born, command.On);
        Refused.When(participant.Years.All(x => !participant.StandsIn(x.Cycle, Side.Mentor)), Say.NotAMentorYet);
        if (participant.Held(ConsentKind.LongTermBase, command.On) is not { } consent) throw new Refused(Say.NoLongTermConsent);
        Refused.When(participant.InLongTermBase, Say.AlreadyInBase);
        return new(participant.Id, consent.Id, command.On);
    }
}
