using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>Says how somebody's name is declined, where the rules of grammar do not know; what is left empty follows the rules.</summary>
[Needs(Deed.CorrectProfiles)]
public sealed record CorrectNameForms(
    ParticipantId Participant, string? Genitive, string? Dative, string? Accusative, string? Instrumental, string? Prepositional, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CorrectNameForms>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Genitive).MayBeWord(300);
            RuleFor(x => x.Dative).MayBeWord(300);
            RuleFor(x => x.Accusative).MayBeWord(300);
            RuleFor(x => x.Instrumental).MayBeWord(300);
            RuleFor(x => x.Prepositional).MayBeWord(300);
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>The forms that are not those of the rules.</summary>
    public IReadOnlyDictionary<NameCase, string> Beside(Profile profile) => new (NameCase Case, string? Form)[]
    {
        (NameCase.Genitive, Genitive), (NameCase.Dative, Dative), (NameCase.Accusative, Accusative), (NameCase.Instrumental, Instrumental), (NameCase.Prepositional, Prepositional),
    }.Where(x => !string.IsNullOrWhiteSpace(x.Form) && x.Form.Trim() != profile.In(x.Case)).ToDictionary(x => x.Case, x => x.Form!.Trim());

    /// <summary>Names nobody: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(CorrectNameForms)} {Participant.Value}";
}

/// <summary>The forms of somebody's name were put right; they lie in the vault.</summary>
[LogName("participants.name_forms_corrected")]
public sealed record NameFormsCorrected(ParticipantId Participant, RecordId Record, string Commitment, DateOnly OccurredOn) : IFact;

public static class CorrectNameFormsHandler
{
    public static async Task<Correction> Load(CorrectNameForms command, IDocumentSession session, CancellationToken cancellation) =>
        await session.LoadAsync<Card>(command.Participant.Value, cancellation) is { } card ? Keep(session, card, command.Beside(card.Profile)) : Correction.OfNothing;

    public static NameFormsCorrected Handle(CorrectNameForms command, [WriteAggregate("Participant")] Participant participant, Correction correction, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var seal = correction.Profile ?? throw new Refused(Say.PersonalRecordGone);
        Refused.When(correction.Fields.Count == 0, Say.NothingToCorrect);
        return new(participant.Id, seal.Record, seal.Commitment, command.On);
    }

    private static Correction Keep(IDocumentSession session, Card card, IReadOnlyDictionary<NameCase, string> forms)
    {
        var seal = Safe.Seal(session, new ParticipantId(card.Id), Purpose.NameForms, forms);
        string[] changed = [.. Enum.GetValues<NameCase>().Where(x => forms.GetValueOrDefault(x) != card.Forms.GetValueOrDefault(x)).Select(x => x.ToString())];
        if (changed.Length > 0) session.Store(card with { Forms = forms });
        return new(changed, seal);
    }
}
