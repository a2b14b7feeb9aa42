using Mentorship.Matching.Forming;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>How far computing has come: what it is about, and of those left how many are explained.</summary>
public sealed record RunProgress(Guid Id, SolvingStep Step, int Explained, int Left);

/// <summary>Computes a run from its inputs alone: the pairs, and for everybody left why and what would help.</summary>
public sealed class Computing(RunInputs inputs, Objective objective, CancellationToken cancellation, int budget = Computing.Budget)
{
    private const int TriedAtMost = 6;

    /// <summary>Trying what would help solves everything anew: so many pairs are gone through for it in all, and by their number, not by the clock, so that the same comes out on any machine.</summary>
    private const int Budget = 2_000_000;

    private int spent;

    private readonly Instance instance = inputs.Instance;

    /// <summary>What is told while it goes on; read from another thread.</summary>
    public RunProgress Progress { get; private set; } = new(inputs.Id, SolvingStep.Ordering, 0, 0);

    public static RunResult Of(RunInputs inputs, Objective objective, CancellationToken cancellation = default) => new Computing(inputs, objective, cancellation).Compute();

    public RunResult Compute()
    {
        var assignment = Solver.Solve(instance, objective, x => Progress = Progress with { Step = x }, cancellation);
        var pairs = inputs.Pairs.ToDictionary(x => (RunInputs.NameOf(x.Mentee), RunInputs.NameOf(x.Mentor)));
        var mentees = inputs.Mentees.ToDictionary(x => RunInputs.NameOf(x.Mentee));
        var matched = assignment.Pairs.Select(x => pairs[(x.Mentee, x.Mentor)]).ToArray();
        Progress = Progress with { Left = assignment.Unmatched.Count };
        return new(inputs.Id, matched, [.. assignment.Unmatched.Select(x => Left(mentees[x]))]);
    }

    private LeftMentee Left(RunMentee mentee)
    {
        var allowed = inputs.Pairs.Where(x => x.Mentee == mentee.Mentee).OrderByDescending(x => x.Score).ToArray();
        HurdleCount[] hurdles = allowed.Length == 0 ? [.. mentee.Hurdles] : [.. mentee.Hurdles, new(Hurdle.SeatsTaken, allowed.Length)];
        var tried = spent < budget;
        var change = !tried ? null
            : allowed.Select(x => new LeastChange(ChangeKind.OneMoreSeat, x.Mentor, null)).Concat(mentee.Near.Select(x => new LeastChange(ChangeKind.WithoutHurdle, x.Mentor, x.Hurdle)))
                .Take(TriedAtMost).FirstOrDefault(x => Helps(mentee, x));
        Progress = Progress with { Explained = Progress.Explained + 1 };
        return new(mentee.Mentee, hurdles, change, tried);
    }

    private bool Helps(RunMentee mentee, LeastChange change)
    {
        spent += instance.Pairs.Count + instance.Mentees.Count;
        var (name, mentor) = (RunInputs.NameOf(mentee.Mentee), RunInputs.NameOf(change.Mentor));
        var changed = change.Kind == ChangeKind.OneMoreSeat
            ? instance with { Mentors = [.. instance.Mentors.Select(x => x.Mentor == mentor ? x with { Seats = x.Seats + 1 } : x)] }
            : instance with { Pairs = [.. instance.Pairs, .. mentee.Near.Where(x => x.Mentor == change.Mentor).Select(x => new ScoredPair(name, mentor, x.Overlap + x.Preference))] };
        return !Solver.Solve(changed, objective, cancellation: cancellation).Unmatched.Contains(name);
    }
}
