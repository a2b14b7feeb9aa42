using Mentorship.Matching.Ruling;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>How far a run has come.</summary>
public enum RunState { Solving, Stopped, Solved, Failed }

/// <summary>What decisions about a run of matching need to know: what was asked of it, and whether it has come to a result.</summary>
public sealed record MatchingRun(RunId Id, SchoolYear Cycle, MentoringForm Form, Objective Objective)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public RunState State { get; init; }

    public RunId? Keeping { get; init; }

    public required CriteriaWeights Weights { get; init; }

    public int ExtraSeats { get; init; }

    /// <summary>How many mentees a mentor gets at least; nothing where that was not asked.</summary>
    public int LeastGroup { get; init; }

    /// <summary>Whether it only asks what would be; nobody is proposed from it.</summary>
    public bool IsTrial { get; init; }

    public int RulesetVersion { get; init; }

    public int CriteriaVersion { get; init; }

    public int AlgorithmVersion { get; init; }

    public required string Inputs { get; init; }

    public string? Result { get; init; }

    public int Mentees { get; init; }

    public int Matched { get; init; }

    public int Score { get; init; }

    public DateOnly On { get; init; }

    public static MatchingRun Create(MatchingRunStarted e) => new(e.Run, e.Cycle, e.Form, e.Objective)
    {
        Keeping = e.Keeping,
        Weights = new(e.OverlapWeight, e.PreferenceWeight, e.TimeWeight, e.AgeWeight, e.InterestsWeight),
        ExtraSeats = e.ExtraSeats,
        LeastGroup = e.LeastGroup,
        IsTrial = e.IsTrial,
        RulesetVersion = e.RulesetVersion,
        CriteriaVersion = e.CriteriaVersion,
        Inputs = e.Commitment,
        On = e.OccurredOn,
    };

    /// <summary>What was stopped has no result, whichever comes first.</summary>
    public MatchingRun Apply(MatchingRunSolved e) => State != RunState.Solving ? this : this with
    {
        State = RunState.Solved,
        AlgorithmVersion = e.AlgorithmVersion,
        Mentees = e.Mentees,
        Matched = e.Matched,
        Score = e.Score,
        Result = e.Commitment,
    };

    public MatchingRun Apply(MatchingRunStopped e) => State == RunState.Solving ? this with { State = e.Failed ? RunState.Failed : RunState.Stopped } : this;
}
