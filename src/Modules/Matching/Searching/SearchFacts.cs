namespace Mentorship.Matching.Searching;

/// <summary>It was settled what is done next about somebody without a pair (7.Z); a later one takes its place.</summary>
[LogName("matching.next_step_set")]
public sealed record NextStepSet(ParticipantId Participant, SchoolYear Cycle, NextStep Step, DateOnly Until, DateOnly OccurredOn) : IFact;

/// <summary>The next step about somebody without a pair was done; of a talk only its outcome is kept.</summary>
[LogName("matching.next_step_closed")]
public sealed record NextStepClosed(ParticipantId Participant, SchoolYear Cycle, NextStep Step, StepOutcome Outcome, DateOnly OccurredOn) : IFact;
