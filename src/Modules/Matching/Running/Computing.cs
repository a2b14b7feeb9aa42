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

    /// <summary>What rules take to be tried, against a flow.</summary>
    private const int CostOfRules = 100;

    private readonly Dictionary<ParticipantId, int> seats = inputs.Mentors.ToDictionary(x => x.Mentor, x => x.Seats);

    private Dictionary<ParticipantId, int> taken = [];

    private int spent;
    private bool skipped;

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
        taken = matched.CountBy(x => x.Mentor).ToDictionary();
        Progress = Progress with { Left = assignment.Unmatched.Count };
        return new(inputs.Id, matched, [.. assignment.Unmatched.Select(x => Left(mentees[x]))]);
    }

    private LeftMentee Left(RunMentee mentee)
    {
        var allowed = inputs.Pairs.Where(x => x.Mentee == mentee.Mentee).OrderByDescending(x => x.Score).ToArray();
        var full = allowed.Count(x => IsFull(x.Mentor));
        HurdleCount[] hurdles = full == 0 ? [.. mentee.Hurdles] : [.. mentee.Hurdles, new(Hurdle.SeatsTaken, full)];
        skipped = false;
        var rules = allowed.Length == 0 ? [] : Rules(mentee, allowed).ToArray();
        var tried = spent < budget;
        var change = !tried ? null
            : allowed.Select(x => new LeastChange(ChangeKind.OneMoreSeat, x.Mentor, null)).Concat(mentee.Near.Select(x => new LeastChange(ChangeKind.WithoutHurdle, x.Mentor, x.Hurdle)))
                .Take(TriedAtMost).FirstOrDefault(x => Helps(mentee, Changed(mentee, x)));
        Progress = Progress with { Explained = Progress.Explained + 1 };
        return new(mentee.Mentee, hurdles, change, tried && !skipped) { Rules = rules.Length == 0 ? null : rules };
    }

    /// <summary>Where a mentor has room for somebody left, it is for the rules; and where they would have a pair without a rule.</summary>
    private IEnumerable<LeftByRule> Rules(RunMentee mentee, RunPair[] allowed)
    {
        foreach (var condition in (inputs.Conditions ?? []).Where(x => x.Mentees.Contains(mentee.Mentee)))
        {
            var helps = Helps(mentee, Without(condition));
            if (helps || allowed.Any(x => !IsFull(x.Mentor))) yield return new(condition, helps);
        }

        if (inputs.LeastGroup <= 1) yield break;
        var free = Helps(mentee, instance with { LeastGroup = 1 });
        if (free || allowed.Any(x => !IsFull(x.Mentor) && !taken.ContainsKey(x.Mentor))) yield return new(null, free);
    }

    private bool IsFull(ParticipantId mentor) => taken.GetValueOrDefault(mentor) >= seats[mentor];

    private Instance Without(RunCondition condition) => instance with { Rules = [.. inputs.Conditions!.Where(x => x != condition).Select(x => x.Coupled)] };

    private Instance Changed(RunMentee mentee, LeastChange change)
    {
        var (name, mentor) = (RunInputs.NameOf(mentee.Mentee), RunInputs.NameOf(change.Mentor));
        return change.Kind == ChangeKind.OneMoreSeat
            ? instance with { Mentors = [.. instance.Mentors.Select(x => x.Mentor == mentor ? x with { Seats = x.Seats + 1 } : x)] }
            : instance with { Pairs = [.. instance.Pairs, .. mentee.Near.Where(x => x.Mentor == change.Mentor).Select(x => new ScoredPair(name, mentor, x.Score))] };
    }

    private bool Helps(RunMentee mentee, Instance changed)
    {
        // without rules a try is quick, and whoever has begun is tried to the end
        if (changed.IsCoupled && spent >= budget)
        {
            skipped = true;
            return false;
        }

        spent += (changed.Pairs.Count + changed.Mentees.Count) * (changed.IsCoupled ? CostOfRules : 1);
        return !Solver.Solve(changed, objective, cancellation: cancellation).Unmatched.Contains(RunInputs.NameOf(mentee.Mentee));
    }
}
