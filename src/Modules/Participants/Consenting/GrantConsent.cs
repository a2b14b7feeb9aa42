using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Records a consent that was given as a paper of its own.</summary>
[Needs(Deed.RecordConsents)]
public sealed record GrantConsent(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, RepresentativeId? Representative, DocumentId Document, DateOnly ValidUntil, DateOnly On)
{
    /// <summary>The version of the form that was shown or signed; where it is not said, the one in use.</summary>
    public string? FormVersion { get; init; }

    public sealed class Rules : AbstractValidator<GrantConsent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Consent).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum().NotEqual(ConsentKind.Assent).WithMessage(_ => Say.AssentIsRecordedApart);
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.Document).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
            RuleFor(x => x.ValidUntil).GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.EndsBeforeItBegins);
        }
    }
}

public static class GrantConsentHandler
{
    public static async Task<(Birthday, FormInUse)> Load(GrantConsent command, IDocumentSession session, CancellationToken cancellation) =>
        (await Birthday.Of(session, command.Participant, cancellation), await FormInUse.For(session, command.Kind, command.FormVersion, cancellation));

    public static ConsentGranted Handle(GrantConsent command, [WriteAggregate("Participant")] Participant participant, Birthday born, FormInUse form, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Giver.Check(participant, born, command.Kind, command.By, command.Representative, command.On);
        Refused.When(
            command.Kind == ConsentKind.ChildProcessing && !(participant.Linked(command.Representative)!.InformedOn <= command.On), Say.InformFirst);
        Refused.When(participant.Held(command.Kind, command.On) is not null, Say.ConsentAlreadyHeld);
        Refused.When(participant.HasAnswered(command.Consent), Say.ConsentAlreadyRecorded);
        Refused.When(participant.Consents.Any(x => x.Document == command.Document), Say.ConsentNeedsOwnPaper);
        return new(
            participant.Id, command.Consent, command.Kind, command.By, command.By == GivenBy.Representative ? command.Representative : null,
            form.Version ?? throw new Refused(Say.FormVersionUnknown), command.Document, command.ValidUntil, command.On);
    }
}
