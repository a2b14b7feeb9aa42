using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Instances;

/// <summary>What the numbers of a file are: scores to be as great as can be, costs or ranks of wishes to be as small.</summary>
public enum Measure { Score, Cost, Rank }

/// <summary>An instance as a file poses it.</summary>
public sealed record PosedInstance(Instance Instance, Measure Measure)
{
    /// <summary>A number as the file counts it.</summary>
    public long Told(long score) => Measure == Measure.Score ? score : -score;

    /// <summary>How many got their first wish, their second, and so on.</summary>
    public static IReadOnlyList<int> Wishes(Assignment assignment) =>
        assignment.Pairs.Count == 0 ? [] : [.. Enumerable.Range(1, (int)-assignment.Pairs.Min(x => x.Score)).Select(rank => assignment.Pairs.Count(x => x.Score == -rank))];
}
