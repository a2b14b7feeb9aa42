using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;

namespace Mentorship.Participants.Consenting;

/// <summary>Records that a consent on file is none: somebody without the right signed it, or the paper does not say what it must.</summary>
[Needs(Deed.InvalidateConsents)]
public sealed record InvalidateConsent(ParticipantId Participant, ConsentId Consent, Invalidity Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<InvalidateConsent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Consent).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class InvalidateConsentHandler
{
    /// <summary>What was only being written goes at once.</summary>
    public static Task<SchoolSettings> Load(InvalidateConsent command, IDocumentSession session, CancellationToken cancellation)
    {
        Draft.DropAll(session, command.Participant);
        return SettingsOf.School(session, cancellation);
    }

    public static ConsentInvalidated Handle(InvalidateConsent command, [WriteAggregate("Participant")] Participant participant, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var consent = NotThere.Unless(participant.Consents.FirstOrDefault(x => x.Id == command.Consent), Say.ConsentNotThere);
        Refused.When(consent.WithdrawnOn is not null, Say.WithdrawnAlready);
        Refused.When(consent.InvalidatedOn is not null, Say.InvalidatedAlready);
        Refused.When(command.On < consent.On, Say.InvalidatedBeforeGiven);
        return Clocks.Invalidated(participant.Id, consent, command.Reason, command.On, settings);
    }
}
