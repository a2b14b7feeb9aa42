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

    /// <summary>The cycles in which nobody has yet put the participant's own words into codes.</summary>
    public int[] UnclassifiedIn { get; init; } = [];

    /// <summary>The bases the participant stands in, by <see cref="Bases.BaseKey"/>.</summary>
    public string[] InBases { get; init; } = [];

    public IReadOnlyList<GroupId> Outcomes { get; init; } = [];

    public bool InLongTermBase { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public IReadOnlyList<Clearance> Clearances { get; init; } = [];

    /// <summary>How long they have worked, if that was said; the later word holds.</summary>
    public Experience? Experience { get; init; }

    /// <summary>Since when class or post are as they stand.</summary>
    public DateOnly PlacedOn { get; init; }

    /// <summary>The record that holds everything of this person, of whom this one is a duplicate.</summary>
    public ParticipantId? MergedInto { get; init; }

    /// <summary>Those who only look alike.</summary>
    public IReadOnlyList<ParticipantId> ToldApart { get; init; } = [];

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

    public static Participant Create(ParticipantRegistered e) => new(e.Participant, e.Kind) { RegisteredOn = e.OccurredOn, PlacedOn = e.OccurredOn };

    public Participant Apply(LegalRepresentativeLinked e) =>
        this with { Representatives = [.. Representatives, new(e.Representative, e.Relation, null)] };

    public Participant Apply(LegalRepresentativeInformed e) =>
        this with { Representatives = [.. Representatives.Select(x => x.Id == e.Representative ? x.InformedAt(e.OccurredOn) : x)] };

    public Participant Apply(ParticipationQuestionnaireSubmitted e) => With(In(e.Cycle).Answered(e.Role, e.Answers)) with
    {
        UnclassifiedIn = e.Role == Side.Mentee ? [.. UnclassifiedIn.Union([e.Cycle.First])] : UnclassifiedIn,
    };

    public Participant Apply(MenteeRequestRecorded e) => Asking(In(e.Cycle).Saying(e.Days, e.Interests), e.RequestCodes, e.Priority);

    public Participant Apply(MenteeRequestClassified e) =>
        Asking(In(e.Cycle), e.RequestCodes, e.Priority) with { UnclassifiedIn = [.. UnclassifiedIn.Where(x => x != e.Cycle.First)] };

    public Participant Apply(MentorProfileCompleted e) => With(In(e.Cycle).Saying(e.Days, e.Interests) with { Offer = Offer.Of(e) });

    public Participant Apply(MonitoringQuestionnaireSubmitted e) => this with { Surveyed = [.. Surveyed, new(e.Group, e.Moment)] };

    public Participant Apply(MenteeEnteredBase e) => this with { InBases = [.. InBases, Bases.BaseKey.Of(e.Cycle, Side.Mentee, e.Contingent)] };

    public Participant Apply(MentorEnteredBase e) => this with { InBases = [.. InBases, Bases.BaseKey.Of(e.Cycle, Side.Mentor, e.Category.Contingent())] };

    public Participant Apply(ProgrammeOutcomeEntered e) => this with { Outcomes = [.. Outcomes, e.Group] };

    public Participant Apply(MentorAdmittedToLongTermBase e) => this with { InLongTermBase = true, AdmittedOn = e.OccurredOn };

    public Participant Apply(ClearanceRecorded e) => this with { Clearances = [.. Clearances, new(e.OccurredOn, e.ValidUntil)] };

    public Participant Apply(ExperienceRecorded e) => this with { Experience = new(e.Years, e.YearsHere, e.OccurredOn) };

    public Participant Apply(ParticipantLeftProgramme e) => this with { LeftOn = e.OccurredOn, LeftBecause = e.Reason };

    public Participant Apply(ParticipantReturned e) => this with { Kind = e.Kind, LeftOn = null, LeftBecause = null };

    public Participant Apply(ProfileCorrected e) => e.Fields.Contains(nameof(Vault.Profile.Place)) ? this with { PlacedOn = e.OccurredOn } : this;

    public Participant Apply(ParticipantsMerged e) => this with { MergedInto = e.Into, LeftOn = e.OccurredOn };

    public Participant Apply(ParticipantsToldApart e) => this with { ToldApart = [.. ToldApart, e.Other] };

    public Participant Apply(DestructionRequested e) => this with { ToBeDestroyed = e.Ground };

    public Participant Apply(PersonalDataDestroyed e) => this with { ActOfDestruction = e.Number };

    public Participant Apply(PersonalDataBlocked e) => this with { BlockedFor = e.Reason };

    public Participant Apply(PersonalDataUnblocked _) => this with { BlockedFor = null };

    private Participant Asking(Year year, IReadOnlyList<string> codes, int priority) =>
        With(year with { RequestCodes = codes, Priority = priority }) with { AskedIn = [.. AskedIn.Union([year.Cycle.First])] };

    private Participant With(Year year) => this with { Years = [.. Years.Where(x => x.Cycle != year.Cycle), year] };
}
