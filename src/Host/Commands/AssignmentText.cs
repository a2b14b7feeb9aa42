using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Matching.Instances;
using Mentorship.Matching.Solving;

namespace Mentorship.Host.Commands;

/// <summary>An assignment as lines of text: the value and the time, then who has whom.</summary>
public static class AssignmentText
{
    public static IEnumerable<string> Of(PosedInstance posed, Objective objective, Assignment assignment, TimeSpan read, TimeSpan solved)
    {
        yield return $"{Say.SolvedObjective}: {Words.Of(objective)}; {Words.Of(posed.Measure)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{Say.SolvedValue}: {posed.Told(assignment.Score)}");
        yield return $"{Say.SolvedPairs}: {assignment.Pairs.Count} / {posed.Instance.Mentees.Count}";
        if (posed.Measure == Measure.Rank) yield return $"{Say.SolvedWishes}: {string.Join(", ", PosedInstance.Wishes(assignment))}";
        yield return $"{Say.SolvedDigest}: {assignment.Digest}";
        yield return string.Create(CultureInfo.InvariantCulture, $"{Say.SolvedTime}: {Say.SolvedReading} {read.TotalSeconds:0.000} {Say.Seconds}, {Say.SolvedSolving} {solved.TotalSeconds:0.000} {Say.Seconds}");
        yield return $"{Say.SolvedMentee};{Say.SolvedMentor};{Words.Of(posed.Measure)}";
        foreach (var pair in assignment.Pairs) yield return string.Create(CultureInfo.InvariantCulture, $"{pair.Mentee};{pair.Mentor};{posed.Told(pair.Score)}");
        foreach (var mentee in assignment.Unmatched) yield return $"{mentee};;";
    }
}
