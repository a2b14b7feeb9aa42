using Mentorship.Design;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Running;

/// <summary>Proposes a pair that a run has found, if what the run rested on still holds for these two.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ProposeFromRun(RunId Run, ParticipantId Mentee, string RoleModel, DateOnly On)
{
    /// <summary>One pair of a run is proposed once.</summary>
    public static GroupId GroupOf(RunId run, ParticipantId mentee) => new(NamedId.Of("proposed from run", run.Value, mentee.Value));

    public sealed class Rules : AbstractValidator<ProposeFromRun>
    {
        public Rules()
        {
            RuleFor(x => x.Run).NotEmpty();
            RuleFor(x => x.Mentee).NotEmpty();
            RuleFor(x => x.RoleModel).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>A pair of a run as it stands now.</summary>
public sealed record FoundPair(MatchingRun Run, RunPair Pair, StaleReason? Stale, Circumstances Circumstances);

public static class ProposeFromRunHandler
{
    public static async Task<FoundPair> Load(ProposeFromRun command, IDocumentSession session, IMessageBus bus)
    {
        var run = NotThere.Unless(await session.LoadAsync<MatchingRun>(command.Run), Say.RunNotThere);
        var inputs = NotThere.Unless(await session.LoadAsync<RunInputs>(command.Run.Value), Say.RunNotThere);
        var result = NotThere.Unless(await session.LoadAsync<RunResult>(command.Run.Value), Say.RunNotSolved);
        var pair = NotThere.Unless(result.Pairs.FirstOrDefault(x => x.Mentee == command.Mentee), Say.PairNotOfRun);
        var now = await Gathering.Of(run.Id, RunTerms.Of(run, command.On), session, x => bus.InvokeAsync<Standings>(x));
        var proposals = await RunProposals.Of(run, result, session);
        return new(
            run, pair, new Staleness(inputs, now, proposals).Of(pair), await Circumstances.Of(run.Cycle, [pair.Mentor], [pair.Mentee], command.On, session, bus));
    }

    public static IStartStream Handle(ProposeFromRun command, FoundPair found, DateOnly today)
    {
        Refused.When(found.Run.State != RunState.Solved, Say.RunNotSolved);
        Refused.When(found.Run.IsTrial, Say.RunIsTrial);
        if (found.Stale is { } reason) throw new Refused(Say.RunIsStale.With(Words.Of(reason)));
        Refused.When(!Rulebook.Current.Of(found.Run.Form).RoleModels.Contains(command.RoleModel), Say.RoleModelOfOtherForm);
        var pair = found.Pair;
        return ProposeMatchHandler.Handle(
            new(ProposeFromRun.GroupOf(found.Run.Id, pair.Mentee), found.Run.Cycle, found.Run.Form, command.RoleModel, pair.Mentor, [pair.Mentor], [pair.Mentee], null, command.On), found.Circumstances, today);
    }
}
