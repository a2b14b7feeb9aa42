using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Bases;

/// <summary>What one person asks for or offers in one cycle, and since when they stand in its base.</summary>
public sealed record BaseEntry(Guid Id, Guid Participant, int Cycle, Side Side)
{
    public Contingent? Contingent { get; init; }

    /// <summary>Where in the vault the last answers lie.</summary>
    public Guid? Answers { get; init; }

    public DateOnly? EnteredOn { get; init; }

    public string[] RequestCodes { get; init; } = [];

    public int Priority { get; init; }

    public Questioning.Offer? Offer { get; init; }

    public string[] CompetenceCodes { get; init; } = [];

    /// <summary>What a mentor likes to do, by codes.</summary>
    public IReadOnlyList<Interest> Interests { get; init; } = [];

    public IReadOnlyDictionary<Guid, Outcome> Outcomes { get; init; } = new Dictionary<Guid, Outcome>();

    public static Guid IdOf(ParticipantId participant, SchoolYear cycle, Side side) => NamedId.Of("base-entry", participant.Value, cycle.First, side);
}

/// <summary>Folds the two bases.</summary>
public partial class BaseEntryProjection : MultiStreamProjection<BaseEntry, Guid>
{
    public BaseEntryProjection()
    {
        Identity<ParticipationQuestionnaireSubmitted>(x => BaseEntry.IdOf(x.Participant, x.Cycle, x.Role));
        Identity<MenteeRequestRecorded>(x => BaseEntry.IdOf(x.Participant, x.Cycle, Side.Mentee));
        Identity<MenteeRequestClassified>(x => BaseEntry.IdOf(x.Participant, x.Cycle, Side.Mentee));
        Identity<MentorProfileCompleted>(x => BaseEntry.IdOf(x.Participant, x.Cycle, Side.Mentor));
        Identity<MenteeEnteredBase>(x => BaseEntry.IdOf(x.Participant, x.Cycle, Side.Mentee));
        Identity<MentorEnteredBase>(x => BaseEntry.IdOf(x.Participant, x.Cycle, Side.Mentor));
        Identity<ProgrammeOutcomeEntered>(x => BaseEntry.IdOf(x.Participant, x.Cycle, x.Base));
    }

    public override BaseEntry? Evolve(BaseEntry? snapshot, Guid id, JasperFx.Events.IEvent e) => e.Data switch
    {
        ParticipationQuestionnaireSubmitted x => Entry(snapshot, x.Participant, x.Cycle, x.Role) with { Contingent = x.Contingent, Answers = x.Answers.Value },
        MenteeRequestRecorded x => Entry(snapshot, x.Participant, x.Cycle, Side.Mentee) with { RequestCodes = [.. x.RequestCodes], Priority = x.Priority },
        MenteeRequestClassified x => Entry(snapshot, x.Participant, x.Cycle, Side.Mentee) with { RequestCodes = [.. x.RequestCodes], Priority = x.Priority },
        MentorProfileCompleted x => Offered(Entry(snapshot, x.Participant, x.Cycle, Side.Mentor), Questioning.Offer.Of(x)) with { Interests = x.Interests ?? snapshot?.Interests ?? [] },
        MenteeEnteredBase x => Entry(snapshot, x.Participant, x.Cycle, Side.Mentee) with { EnteredOn = x.OccurredOn, Contingent = x.Contingent },
        MentorEnteredBase x => Entry(snapshot, x.Participant, x.Cycle, Side.Mentor) with { EnteredOn = x.OccurredOn, Contingent = x.Category.Contingent() },
        ProgrammeOutcomeEntered x => Ended(Entry(snapshot, x.Participant, x.Cycle, x.Base), x),
        _ => snapshot,
    };

    private static BaseEntry Entry(BaseEntry? known, ParticipantId participant, SchoolYear cycle, Side side) =>
        known ?? new(BaseEntry.IdOf(participant, cycle, side), participant.Value, cycle.First, side);

    private static BaseEntry Offered(BaseEntry entry, Questioning.Offer offer) => entry with { Offer = offer, CompetenceCodes = [.. offer.CompetenceCodes] };

    private static BaseEntry Ended(BaseEntry entry, ProgrammeOutcomeEntered ended) =>
        entry with { Outcomes = new Dictionary<Guid, Outcome>(entry.Outcomes) { [ended.Group.Value] = ended.Outcome } };
}
