using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Enrolment;

/// <summary>One participant as the school's staff see them: who it is, what there is, what is missing.</summary>
public sealed record Person(
    ParticipantId Id, ParticipantKind Kind, Profile? Profile, AgeBand? Age, string? BarredBecause, IReadOnlyList<PersonRepresentative> Representatives,
    ProposedRepresentative? Proposed, IReadOnlyList<Consent> Consents, IReadOnlyList<ConsentKind> RefusedKinds, bool? Assents, Year Year,
    bool InMenteeBase, bool InMentorBase, bool InLongTermBase, DateOnly? ClearedUntil, DateOnly? LeftOn, IReadOnlyList<NextStep> Missing)
{
    /// <summary>What stands for the name before a purpose was stated, or after it was destroyed.</summary>
    public string? Pseudonym { get; init; }

    /// <summary>The record that holds everything of this person, of whom this one is a duplicate.</summary>
    public ParticipantId? MergedInto { get; init; }

    /// <summary>For how many full years they have worked in their field, and in their organisation, if anybody has said.</summary>
    public int? Years { get; init; }

    public int? YearsHere { get; init; }

    /// <summary>The name in each case, as documents have it.</summary>
    public IReadOnlyDictionary<NameCase, string> Cases { get; init; } = new Dictionary<NameCase, string>();

    public bool IsAdult => Age == AgeBand.Adult;

    [View("/api/participants/people/{id:guid}")]
    [Needs(Deed.ReadProfiles)]
    public static async Task<Person> Read(IQuerySession session, TimeProvider clock, Guid id, int? cycle, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var who = new ParticipantId(id);
        Extent.Of(Deed.ReadProfiles).Must(who, Say.NotRegistered);
        var participant = NotThere.Unless(await session.Query<Participant>().FirstOrDefaultAsync(x => x.Id == who, cancellation), Say.NotRegistered);
        var card = CardFor(who, (await Cards.Open(session, Matter.Profile, [id], cancellation)).GetValueOrDefault(id));
        return Of(participant, card, cycle is { } first ? new(first) : SchoolYear.Of(today), today, await SettingsOf.School(session, cancellation));
    }

    /// <summary>Without the contacts that whoever reads it has no permission to.</summary>
    private static Card? CardFor(ParticipantId who, Card? card) => card?.With(Extent.Of(Deed.ReadContacts).Has(who), Extent.Of(Deed.ReadParentsContacts).Has(who));

    public static Person Of(Participant participant, Card? card, SchoolYear cycle, DateOnly today, SchoolSettings settings)
    {
        var born = Birthday.Of(card, settings);
        var representatives = participant.Representatives.Select(x => new PersonRepresentative(
            x.Id, card?.Representatives.GetValueOrDefault(x.Id.Value)?.FullName ?? (card is { IsHidden: true } ? Say.NameHidden : Say.PersonalRecordGone),
            card?.Representatives.GetValueOrDefault(x.Id.Value)?.Contact, x.Relation, x.InformedOn));
        return new(
            participant.Id, participant.Kind, card is { IsHidden: false } ? card.Profile : null, born.Day is { } day ? Law.InForce.BandOf(day, today) : null, Bar.Of(participant, born, today),
            [.. representatives], card?.Proposed, participant.Consents, [.. participant.Denials.Select(x => x.Kind).Distinct()], participant.Assents, participant.In(cycle),
            participant.StandsIn(cycle, Side.Mentee), participant.StandsIn(cycle, Side.Mentor), participant.InLongTermBase,
            participant.Clearances.Count == 0 ? null : participant.Clearances.Max(x => x.ValidUntil), participant.LeftOn,
            NextStep.Of(participant, born, cycle, today, settings.ClearanceNeeded))
        {
            Years = participant.Experience?.YearsOn(today),
            YearsHere = participant.Experience?.YearsHereOn(today),
            MergedInto = participant.MergedInto,
            Cases = card is { IsHidden: false } ? card.InCases : new Dictionary<NameCase, string>(),
            Pseudonym = card is { IsHidden: true } ? card.Profile.LastName : participant.ActOfDestruction is { } act ? Destroyed.By(act) : participant.MergedInto is not null ? Say.MergedNotice : null,
        };
    }
}

/// <summary>A representative by name.</summary>
public sealed record PersonRepresentative(RepresentativeId Id, string FullName, string? Contact, Relation Relation, DateOnly? InformedOn);
