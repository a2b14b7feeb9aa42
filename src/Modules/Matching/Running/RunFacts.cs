using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>A run of matching began: by which rules and weights, over inputs that are kept under this commitment.</summary>
[LogName("matching.run_started")]
public sealed record MatchingRunStarted(
    RunId Run, SchoolYear Cycle, MentoringForm Form, Objective Objective, RunId? Keeping, int OverlapWeight, int PreferenceWeight, int ExtraSeats, bool IsTrial,
    int RulesetVersion, int CriteriaVersion, string Commitment, DateOnly OccurredOn, int LeastGroup = 0,
    int TimeWeight = 0, int AgeWeight = 0, int InterestsWeight = 0) : IFact;

/// <summary>A run of matching came to its result, which is kept under this commitment.</summary>
[LogName("matching.run_solved")]
public sealed record MatchingRunSolved(RunId Run, int AlgorithmVersion, int Mentees, int Matched, int Score, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A run of matching was stopped before its result, or could not come to one.</summary>
[LogName("matching.run_stopped")]
public sealed record MatchingRunStopped(RunId Run, DateOnly OccurredOn, bool Failed = false) : IFact;
