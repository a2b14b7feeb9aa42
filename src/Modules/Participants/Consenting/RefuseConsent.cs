using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Records that a consent was asked for and refused.</summary>
[Needs(Deed.RecordConsents)]
public sealed record RefuseConsent(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, RepresentativeId? Representative, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RefuseConsent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Consent).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum().NotEqual(ConsentKind.Assent).WithMessage(_ => Say.AssentIsRecordedApart);
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RefuseConsentHandler
{
    public static Task<Birthday> Load(RefuseConsent command, IDocumentSession session, CancellationToken cancellation) =>
        Birthday.Of(session, command.Participant, cancellation);

    public static ConsentRefused Handle(RefuseConsent command, [WriteAggregate("Participant")] Participant participant, Birthday born, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Giver.Check(participant, born, command.Kind, command.By, command.Representative, command.On);
        Refused.When(participant.Held(command.Kind, command.On) is { } held && (command.By == GivenBy.Self || held.Representative == command.Representative), Say.WithdrawInstead);
        Refused.When(participant.Denials.Any(x => x.Kind == command.Kind && (command.By == GivenBy.Self || x.Representative == command.Representative)), Say.RefusalAlreadyRecorded);
        Refused.When(participant.HasAnswered(command.Consent), Say.ConsentAlreadyRecorded);
        return new(
            participant.Id, command.Consent, command.Kind, command.By, command.By == GivenBy.Representative ? command.Representative : null, command.On);
    }
}
