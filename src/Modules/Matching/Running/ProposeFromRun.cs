using Mentorship.Design;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Running;

/// <summary>Proposes a pair or a group that a run has found, if what the run rested on still holds for all of them.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeFromRun(RunId Run, IReadOnlyList<ParticipantId> Mentees, string RoleModel, DateOnly On)
{
    /// <summary>Nobody is proposed twice out of a run: a group goes by the first of its mentees.</summary>
    public static GroupId GroupOf(RunId run, ParticipantId mentee) => new(NamedId.Of("proposed from run", run.Value, mentee.Value));

    public static GroupId GroupOf(RunId run, IEnumerable<ParticipantId> mentees) => GroupOf(run, mentees.MinBy(x => x.Value));

    public sealed class Rules : AbstractValidator<ProposeFromRun>
    {
        public Rules()
        {
            RuleFor(x => x.Run).NotEmpty();
            RuleFor(x => x.Mentees).NotEmpty();
            RuleFor(x => x.RoleModel).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Pairs of a run as they stand now, with all who mentor them and which of their mentees are proposed already.</summary>
public sealed record FoundPair(MatchingRun Run, IReadOnlyList<RunPair> Pairs, IReadOnlyList<ParticipantId> Mentors, bool IsProposed, StaleReason? Stale, Circumstances Circumstances);

public static class ProposeFromRunHandler
{
    public static async Task<FoundPair> Load(ProposeFromRun command, IDocumentSession session, IMessageBus bus)
    {
        var run = NotThere.Unless(await session.LoadAsync<MatchingRun>(command.Run), Say.RunNotThere);
        var inputs = NotThere.Unless(await session.LoadAsync<RunInputs>(command.Run.Value), Say.RunNotThere);
        var result = NotThere.Unless(await session.LoadAsync<RunResult>(command.Run.Value), Say.RunNotSolved);
        RunPair[] pairs = [.. command.Mentees.Distinct().Select(mentee => NotThere.Unless(result.Pairs.FirstOrDefault(x => x.Mentee == mentee), Say.PairNotOfRun))];
        var mentors = inputs.Mentors.First(x => x.Mentor == pairs[0].Mentor).All;
        var now = await Gathering.Of(run.Id, RunTerms.Of(run, command.On), session, x => bus.InvokeAsync<Standings>(x));
        var proposals = await RunProposals.Of(run, result, session);
        var staleness = new Staleness(inputs, now, proposals);
        return new(
            run, pairs, mentors, pairs.Any(x => proposals.All.ContainsKey(x.Mentee)), pairs.Select(x => staleness.Of(x, pairs.Length)).FirstOrDefault(x => x is not null),
            await Circumstances.Of(run.Cycle, mentors, [.. pairs.Select(x => x.Mentee)], command.On, session, bus));
    }

    public static IStartStream Handle(ProposeFromRun command, FoundPair found, DateOnly today)
    {
        Refused.When(found.Run.State != RunState.Solved, Say.RunNotSolved);
        Refused.When(found.Run.IsTrial, Say.RunIsTrial);
        Refused.When(found.Pairs.Any(x => x.Mentor != found.Mentors[0]), Say.PairsOfOtherMentors);
        Refused.When(found.IsProposed, Say.AlreadyProposedFromRun);
        if (found.Stale is { } reason) throw new Refused(Say.RunIsStale.With(Words.Of(reason)));
        Refused.When(!Rulebook.Current.Of(found.Run.Form).RoleModels.Contains(command.RoleModel), Say.RoleModelOfOtherForm);
        ParticipantId[] mentees = [.. found.Pairs.Select(x => x.Mentee).OrderBy(x => x.Value)];
        return ProposeMatchHandler.Handle(
            new(ProposeFromRun.GroupOf(found.Run.Id, mentees), found.Run.Cycle, found.Run.Form, command.RoleModel, found.Mentors[0], found.Mentors, mentees, null, command.On), found.Circumstances, today);
    }
}
