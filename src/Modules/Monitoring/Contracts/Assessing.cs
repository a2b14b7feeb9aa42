namespace Mentorship.Monitoring.Contracts;

/// <summary>The parameters that all are measured by in a cycle, fixed before the first measurement (5.1).</summary>
[LogName("monitoring.assessment_parameters_defined")]
public sealed record AssessmentParametersDefined(SchoolYear Cycle, int SetVersion, IReadOnlyList<string> Codes, DateOnly OccurredOn) : IFact;

/// <summary>One value of one parameter, on the parameter's own scale.</summary>
public sealed record Measure(string Code, decimal Value);

/// <summary>A participant was measured before the programme (5.1).</summary>
[LogName("monitoring.baseline_assessment_recorded")]
public sealed record BaselineAssessmentRecorded(
    ParticipantId Participant, SchoolYear Cycle, int SetVersion, IReadOnlyList<Measure> Values, DateOnly OccurredOn) : IFact;

/// <summary>A participant was measured after the programme (9.2a).</summary>
[LogName("monitoring.final_assessment_recorded")]
public sealed record FinalAssessmentRecorded(
    ParticipantId Participant, SchoolYear Cycle, int SetVersion, IReadOnlyList<Measure> Values, DateOnly OccurredOn) : IFact;

/// <summary>Before or after the programme.</summary>
public enum AssessmentMoment { Baseline, Final }

/// <summary>Why a participant was not measured.</summary>
public enum WaiverReason { Illness, Refusal, LeftEarly, NoInstrument }

/// <summary>A measurement was left out for a reason (5.1, 9.2a).</summary>
[LogName("monitoring.assessment_waived")]
public sealed record AssessmentWaived(
    ParticipantId Participant, SchoolYear Cycle, AssessmentMoment Moment, WaiverReason Reason, DateOnly OccurredOn) : IFact;

/// <summary>The change between both measurements, by code; positive is better (9.2b, 9.1c).</summary>
[LogName("monitoring.dynamics_computed")]
public sealed record DynamicsComputed(
    ParticipantId Participant, SchoolYear Cycle, int MethodVersion, IReadOnlyList<Measure> Changes, DateOnly OccurredOn) : IFact;
