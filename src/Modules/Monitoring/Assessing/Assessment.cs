using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Both measurements of a person in a cycle, as far as decisions need them.</summary>
public sealed record Assessment(Guid Id, ParticipantId Participant, int Year)
{
    /// <summary>Empty until measured.</summary>
    public IReadOnlyList<Measure> Baseline { get; init; } = [];

    public IReadOnlyList<Measure> Final { get; init; } = [];

    public IReadOnlyList<Measure> Changes { get; init; } = [];

    public DateOnly? BaselineOn { get; init; }

    public DateOnly? FinalOn { get; init; }

    public WaiverReason? BaselineWaived { get; init; }

    public WaiverReason? FinalWaived { get; init; }

    public bool HasBaseline => BaselineOn is not null || BaselineWaived is not null;

    public bool HasFinal => FinalOn is not null || FinalWaived is not null;

    public static Guid IdOf(ParticipantId participant, SchoolYear cycle) => NamedId.Of("assessment", participant.Value, cycle.First);

    public static Assessment Create(BaselineAssessmentRecorded e) => Of(e.Participant, e.Cycle).Apply(e);

    public static Assessment Create(AssessmentWaived e) => Of(e.Participant, e.Cycle).Apply(e);

    public Assessment Apply(BaselineAssessmentRecorded e) => this with { Baseline = e.Values, BaselineOn = e.OccurredOn };

    public Assessment Apply(FinalAssessmentRecorded e) => this with { Final = e.Values, FinalOn = e.OccurredOn };

    public Assessment Apply(DynamicsComputed e) => this with { Changes = e.Changes };

    public Assessment Apply(AssessmentWaived e) => e.Moment == AssessmentMoment.Baseline
        ? this with { BaselineWaived = e.Reason }
        : this with { FinalWaived = e.Reason };

    private static Assessment Of(ParticipantId participant, SchoolYear cycle) => new(IdOf(participant, cycle), participant, cycle.First);
}
