using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>A pair a run found: the parts of its score, what has become of it, why it may no longer be proposed; and why the two fit, as long as they do as they did.</summary>
public sealed record PairOnCard(RunPair Pair, GroupId? Proposed, StaleReason? Stale, IReadOnlyList<PairFit> Why);

/// <summary>One run: what was asked, how far it is, what it found, whether that still holds.</summary>
public sealed record RunCard(
    RunId Id, SchoolYear Cycle, MentoringForm Form, Objective Objective, RunState State, bool IsTrial, CriteriaWeights Weights, int ExtraSeats, RunId? Keeping, int RulesetVersion, int CriteriaVersion,
    int AlgorithmVersion, string Inputs, string? Result, DateOnly On, RunProgress? Progress, int Mentees, int Score, IReadOnlyList<PairOnCard> Pairs, IReadOnlyList<LeftMentee> Left,
    IReadOnlyList<StaleCount> StaleBecause, IReadOnlyList<RunCondition> Conditions, int LeastGroup, IReadOnlyList<RunMentor> Teams)
{
    /// <summary>All who mentor where one is named: the mentor, or the team behind its lead.</summary>
    public IReadOnlyList<ParticipantId> MentorsOf(ParticipantId mentor) => Teams.FirstOrDefault(x => x.Mentor == mentor)?.All ?? [mentor];

    [View("/api/matching/runs/{id:guid}"), Needs(Deed.ReadMatching)]
    public static async Task<RunCard> Read(IQuerySession session, TimeProvider clock, Courier courier, Guid id)
    {
        var run = NotThere.Unless(await session.LoadAsync<MatchingRun>(new RunId(id)), Say.RunNotThere);
        var (inputs, result) = (await session.LoadAsync<RunInputs>(id), await session.LoadAsync<RunResult>(id));
        IReadOnlyList<PairOnCard> pairs = [];
        IReadOnlyList<StaleCount> stale = [];
        if (inputs is not null && result is not null && run.State == RunState.Solved)
        {
            var proposals = await RunProposals.Of(run, result, session);
            var facts = await Facts.Of(session, run.Cycle, courier, clock);
            var staleness = new Staleness(inputs, await Gathering.Of(run.Id, RunTerms.Of(run, Today.Of(clock)), session, facts), proposals);
            stale = staleness.All;
            var teams = inputs.Mentors.ToDictionary(x => x.Mentor, x => x.All);
            pairs = [.. result.Pairs.Select(x => proposals.All.TryGetValue(x.Mentee, out var there) ? new PairOnCard(x, there.Group, null, Why(x)) : new(x, null, staleness.Of(x), Why(x)))];

            IReadOnlyList<PairFit> Why(RunPair pair) => facts.Fit(teams[pair.Mentor], [pair.Mentee], run.Weights) is var fit && fit.Parts == pair.Parts ? fit.Pairs : [];
        }

        return new(
            run.Id, run.Cycle, run.Form, run.Objective, run.State, run.IsTrial, run.Weights, run.ExtraSeats, run.Keeping, run.RulesetVersion, run.CriteriaVersion, run.AlgorithmVersion, run.Inputs, run.Result,
            run.On, await session.LoadAsync<RunProgress>(id), inputs?.Mentees.Count ?? 0, run.Score, pairs, run.State == RunState.Solved ? result?.Left ?? [] : [], stale, inputs?.Conditions ?? [], run.LeastGroup,
            [.. (inputs?.Mentors ?? []).Where(x => x.With is not null)]);
    }
}

/// <summary>A run computed once more from the inputs kept, beside the commitments written down when it was computed first.</summary>
public sealed record RunAgain(RunId Id, string Inputs, string Result, int AlgorithmVersion, bool IsTheSame, string InputsThen, string ResultThen, int VersionThen)
{
    [View("/api/matching/runs/{id:guid}/again"), Needs(Deed.ReadMatching)]
    public static async Task<RunAgain> Read(IQuerySession session, Guid id, CancellationToken cancellation)
    {
        var run = NotThere.Unless(await session.LoadAsync<MatchingRun>(new RunId(id), cancellation), Say.RunNotThere);
        var inputs = NotThere.Unless(await session.LoadAsync<RunInputs>(id, cancellation), Say.RunNotThere);
        Refused.When(run.State != RunState.Solved, Say.RunNotSolved);
        var (before, after) = (inputs.Commitment, Computing.Of(inputs, run.Objective, cancellation).Commitment);
        return new(run.Id, before, after, Solver.Version, before == run.Inputs && after == run.Result, run.Inputs, run.Result!, run.AlgorithmVersion);
    }
}
