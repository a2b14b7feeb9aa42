namespace Mentorship.Matching.Running;

/// <summary>Stops a run that has not come to its result.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record StopRun(RunId Run, DateOnly On)
{
    public sealed class Rules : AbstractValidator<StopRun>
    {
        public Rules()
        {
            RuleFor(x => x.Run).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class StopRunHandler
{
    public static MatchingRunStopped Handle(StopRun command, [WriteAggregate(nameof(StopRun.Run))] MatchingRun run, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(run.State != RunState.Solving, Say.RunIsOver);
        return new(run.Id, command.On);
    }
}
