using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Running;

/// <summary>Seeks the best pairs of a form among those without one; with other weights or seats it only tells what would be.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record RunMatching(
    RunId Run, SchoolYear Cycle, MentoringForm Form, Objective Objective, RunId? Keeping, int? OverlapWeight, int? PreferenceWeight, int? TimeWeight, int? AgeWeight, int? InterestsWeight, int? ExtraSeats, int? LeastGroup, DateOnly On)
{
    private const int Most = 100;

    public bool IsTrial => new[] { OverlapWeight, PreferenceWeight, TimeWeight, AgeWeight, InterestsWeight, ExtraSeats }.Any(x => x is not null);

    public RunTerms Terms => new(Cycle, Form, Weights(Rulebook.Current.Weights), ExtraSeats ?? 0, Keeping, LeastGroup ?? 0, On);

    private CriteriaWeights Weights(CriteriaWeights usual) =>
        new(OverlapWeight ?? usual.Overlap, PreferenceWeight ?? usual.Preference, TimeWeight ?? usual.Time, AgeWeight ?? usual.Age, InterestsWeight ?? usual.Interests);

    public sealed class Rules : AbstractValidator<RunMatching>
    {
        public Rules()
        {
            RuleFor(x => x.Run).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Form).IsInEnum();
            RuleFor(x => x.Objective).IsInEnum();
            RuleFor(x => x.OverlapWeight).InclusiveBetween(0, Most);
            RuleFor(x => x.PreferenceWeight).InclusiveBetween(0, Most);
            RuleFor(x => x.TimeWeight).InclusiveBetween(0, Most);
            RuleFor(x => x.AgeWeight).InclusiveBetween(0, Most);
            RuleFor(x => x.InterestsWeight).InclusiveBetween(0, Most);
            RuleFor(x => x.ExtraSeats).InclusiveBetween(0, Most);
            RuleFor(x => x.LeastGroup).InclusiveBetween(1, Most);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What a run would be computed from, and the terms of the selection it belongs to.</summary>
public sealed record Gathered(Selection? Selection, RunInputs Inputs);

public static class RunMatchingHandler
{
    public static async Task<Gathered> Load(RunMatching command, IDocumentSession session, IMessageBus bus)
    {
        if (command.Keeping is { } before) NotThere.Unless(await session.LoadAsync<RunResult>(before.Value), Say.RunNotThere);
        var inputs = await Gathering.Of(command.Run, command.Terms, session, x => bus.InvokeAsync<Standings>(x));
        session.Store(inputs);
        return new(await session.LoadAsync<Selection>(Selection.IdOf(command.Cycle)), inputs);
    }

    public static IStartStream Handle(RunMatching command, Gathered gathered, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(gathered.Selection?.Forms.Contains(command.Form) != true, Say.FormNotChosen);
        Refused.When(gathered.Inputs.Mentees.Count == 0, Say.NobodyToMatch);
        Refused.When(gathered.Inputs.Mentors.Count == 0, Say.NoMentorsToMatch);
        var weights = command.Terms.Weights;
        return MartenOps.StartStream<MatchingRun>(command.Run.Value, new MatchingRunStarted(
            command.Run, command.Cycle, command.Form, command.Objective, command.Keeping, weights.Overlap, weights.Preference, command.ExtraSeats ?? 0, command.IsTrial,
            Rulebook.Current.Version, gathered.Selection?.Criteria?.Version ?? 0, gathered.Inputs.Commitment, command.On, command.LeastGroup ?? 0,
            weights.Time, weights.Age, weights.Interests));
    }
}
