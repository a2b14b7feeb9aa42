using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Representing;

namespace Mentorship.Participants;

/// <summary>What decisions about a participant need to know.</summary>
public sealed partial record Participant(ParticipantId Id, ParticipantKind Kind)
{
    public DateOnly RegisteredOn { get; init; }

    public IReadOnlyList<Representative> Representatives { get; init; } = [];

    public IReadOnlyList<Year> Years { get; init; } = [];

    /// <summary>The rounds of the monitoring answered, group by group.</summary>
    public IReadOnlyList<Surveyed> Surveyed { get; init; } = [];

    /// <summary>The cycles in which the participant asked for something.</summary>
    public int[] AskedIn { get; init; } = [];

    /// <summary>The bases the participant stands in, by <see cref="Bases.BaseKey"/>.</summary>
    public string[] InBases { get; init; } = [];

    public IReadOnlyList<GroupId> Outcomes { get; init; } = [];

    public bool InLongTermBase { get; init; }

    public IReadOnlyList<Clearance> Clearances { get; init; } = [];

    public DateOnly? LeftOn { get; init; }

    public LeavingReason? LeftBecause { get; init; }

    /// <summary>On what ground the director was asked to have everything personal destroyed.</summary>
    public DestructionGround? ToBeDestroyed { get; init; }

    /// <summary>The number of the act under which it was.</summary>
    public string? ActOfDestruction { get; init; }

    /// <summary>Why nothing may be shown or written of them now.</summary>
    public BlockReason? BlockedFor { get; init; }

    public Representative? Linked(RepresentativeId? id) => Representatives.FirstOrDefault(x => x.Id == id);

    public Year In(SchoolYear cycle) => Years.FirstOrDefault(x => x.Cycle == cycle) ?? new(cycle);

    public bool StandsIn(SchoolYear cycle, Side side) => InBases.Contains(Bases.BaseKey.Of(cycle, side, Kind.Contingent()));

    public static Participant Create(ParticipantRegistered e) => new(e.Participant, e.Kind) { RegisteredOn = e.OccurredOn };

    public Participant Apply(LegalRepresentativeLinked e) =>
        this with { Representatives = [.. Representatives, new(e.Representative, e.Relation, null)] };

    public Participant Apply(LegalRepresentativeInformed e) =>
        this with { Representatives = [.. Representatives.Select(x => x.Id == e.Representative ? x.InformedAt(e.OccurredOn) : x)] };

    public Participant Apply(ParticipationQuestionnaireSubmitted e) => With(In(e.Cycle).Answered(e.Role));

    public Participant Apply(MenteeRequestRecorded e) =>
        With(In(e.Cycle) with { RequestCodes = e.RequestCodes }) with { AskedIn = [.. AskedIn.Union([e.Cycle.First])] };

    public Participant Apply(MentorProfileCompleted e) => With(In(e.Cycle) with { Offer = Offer.Of(e) });

    public Participant Apply(MonitoringQuestionnaireSubmitted e) => this with { Surveyed = [.. Surveyed, new(e.Group, e.Moment)] };

    public Participant Apply(MenteeEnteredBase e) => this with { InBases = [.. InBases, Bases.BaseKey.Of(e.Cycle, Side.Mentee, e.Contingent)] };

    public Participant Apply(MentorEnteredBase e) => this with { InBases = [.. InBases, Bases.BaseKey.Of(e.Cycle, Side.Mentor, e.Category.Contingent())] };

    public Participant Apply(ProgrammeOutcomeEntered e) => this with { Outcomes = [.. Outcomes, e.Group] };

    public Participant Apply(MentorAdmittedToLongTermBase _) => this with { InLongTermBase = true };

    public Participant Apply(ClearanceRecorded e) => this with { Clearances = [.. Clearances, new(e.OccurredOn, e.ValidUntil)] };

    public Participant Apply(ParticipantLeftProgramme e) => this with { LeftOn = e.OccurredOn, LeftBecause = e.Reason };

    public Participant Apply(DestructionRequested e) => this with { ToBeDestroyed = e.Ground };

    public Participant Apply(PersonalDataDestroyed e) => this with { ActOfDestruction = e.Number };

    public Participant Apply(PersonalDataBlocked e) => this with { BlockedFor = e.Reason };

    public Participant Apply(PersonalDataUnblocked _) => this with { BlockedFor = null };

    private Participant With(Year year) => this with { Years = [.. Years.Where(x => x.Cycle != year.Cycle), year] };
}
