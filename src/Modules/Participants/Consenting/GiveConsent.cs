using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Answers a consent form oneself, signed in with an account and having just proved who one is; what was shown and answered is kept as a paper.</summary>
[Needs(Deed.GiveConsents), StepUp]
public sealed record GiveConsent(
    ParticipantId Participant, ConsentId Consent, ConsentKind Kind, GivenBy By, RepresentativeId? Representative, string FormVersion, bool Agrees, DateOnly On)
{
    /// <summary>The paper that the answer leaves.</summary>
    internal DocumentId Paper => new(NamedId.Of("paper by account", Consent.Value, Agrees));

    public sealed class Rules : AbstractValidator<GiveConsent>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Consent).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum().Must(x => !PaperForms.InForce.Consents.TryGetValue(x, out var rule) || !rule.OnPaperOnly).WithMessage(_ => Say.OnPaperOnly);
            RuleFor(x => x.By).IsInEnum();
            RuleFor(x => x.FormVersion).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class GiveConsentHandler
{
    public static async Task<(Birthday, FormInUse)> Load(GiveConsent command, IDocumentSession session, Wolverine.IMessageBus bus, TimeProvider clock, CancellationToken cancellation)
    {
        var form = await FormInUse.For(session, command.Kind, command.FormVersion, cancellation);
        if (form.Version is not null && (command.Agrees || command.Kind == ConsentKind.Assent)) await AnsweredForm.Keep(command, session, bus, clock.GetUtcNow(), cancellation);
        return (await Birthday.Of(session, command.Participant, cancellation), form);
    }

    /// <summary>What the programme is stands above the form on the same page.</summary>
    public static IEnumerable<object> Handle(GiveConsent command, [WriteAggregate("Participant")] Participant participant, Birthday born, FormInUse form, DateOnly today)
    {
        Refused.When(command.On != today, Say.AnsweredToday);
        if (command.Kind == ConsentKind.Assent) return [RecordAssentHandler.Handle(new(command.Participant, command.Agrees, command.Paper, command.On), participant, born, today)];
        object[] informed = command.By == GivenBy.Representative && participant.Linked(command.Representative) is { InformedOn: null }
            ? [new LegalRepresentativeInformed(participant.Id, command.Representative!.Value, PaperForms.InForce.Informing, Channel.Account, command.On)]
            : [];
        var told = informed.OfType<LegalRepresentativeInformed>().Aggregate(participant, (x, e) => x.Apply(e));
        return
        [
            .. informed,
            command.Agrees
                ? GrantConsentHandler.Handle(new(command.Participant, command.Consent, command.Kind, command.By, command.Representative, command.Paper, SchoolYear.Of(command.On).Ends, command.On), told, born, form, today)
                : RefuseConsentHandler.Handle(new(command.Participant, command.Consent, command.Kind, command.By, command.Representative, command.On), told, born, today),
        ];
    }
}
