using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Takes a consent back; from then on nothing new is written on its strength, and personal data have to go.</summary>
[Needs(Deed.WithdrawConsents)]
public sealed record WithdrawConsent(ParticipantId Participant, ConsentId Consent, GivenBy By, DateOnly On)
{
    public sealed class Rules : AbstractValidator<WithdrawConsent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Consent).NotEmpty();
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class WithdrawConsentHandler
{
    /// <summary>What was only being written goes at once.</summary>
    public static async Task<(Birthday, SchoolSettings)> Load(WithdrawConsent command, IDocumentSession session, CancellationToken cancellation)
    {
        Draft.DropAll(session, command.Participant);
        return (await Birthday.Of(session, command.Participant, cancellation), await SettingsOf.School(session, cancellation));
    }

    public static ConsentWithdrawn Handle(
        WithdrawConsent command, [WriteAggregate("Participant")] Participant participant, Birthday born, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var consent = NotThere.Unless(participant.Consents.FirstOrDefault(x => x.Id == command.Consent), Say.ConsentNotThere);
        Refused.When(consent.WithdrawnOn is not null, Say.WithdrawnAlready);
        Refused.When(consent.InvalidatedOn is not null, Say.ConsentInvalid);
        Refused.When(command.On < consent.On, Say.WithdrawnBeforeGiven);
        if (born.Day is { } day)
        {
            var adult = Law.InForce.IsAdult(day, command.On);
            Refused.When(adult && command.By != GivenBy.Self, Say.AdultWithdrawsAlone);
            Refused.When(!adult && command.By != GivenBy.Representative, Say.MinorNeedsRepresentative);
        }

        return Clocks.Withdrawn(participant.Id, consent, command.By, command.On, settings);
    }
}
