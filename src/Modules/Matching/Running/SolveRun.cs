using Mentorship.Matching.Solving;
using Microsoft.Extensions.Logging;
using Wolverine;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Matching.Running;

/// <summary>Computes a run that was started, on behalf of whoever started it.</summary>
public sealed record SolveRun(RunId Run, Guid By);

/// <summary>Asks for the result of a run to be computed and written down.</summary>
public sealed record ComputeRun(RunId Run);

/// <summary>Whether a run has come to a result by then.</summary>
public sealed record Computed(bool IsSolved);

public static class SolveRunHandler
{
    public static SolveRun Handle(MatchingRunStarted started) => new(started.Run, Actor.Current?.OnBehalfOf ?? Guid.Empty);

    public static void Configure(HandlerChain chain) => ComputeRunHandler.Configure(chain);

    public static async Task Handle(SolveRun message, IMessageBus bus, Envelope envelope, CancellationToken cancellation)
    {
        Actor.Current = Actor.Automation(envelope.TenantId!, message.By);
        await bus.InvokeForTenantAsync<Computed>(envelope.TenantId!, new ComputeRun(message.Run), cancellation);
    }
}

public static partial class ComputeRunHandler
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>The bus would end it after a minute.</summary>
    public static void Configure(HandlerChain chain) => chain.ExecutionTimeoutInSeconds = (int)Longest.TotalSeconds;

    public static async Task<Computed> Handle(ComputeRun asked, IDocumentSession session, DateOnly today, ILogger log, CancellationToken cancellation)
    {
        var run = await session.LoadAsync<MatchingRun>(asked.Run, cancellation);
        var inputs = await session.LoadAsync<RunInputs>(asked.Run.Value, cancellation);
        if (run is not { State: RunState.Solving } || inputs is null) return new(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var computing = new Computing(inputs, run.Objective, stop.Token);
        var work = Task.Run(computing.Compute, stop.Token);
        while (await Task.WhenAny(work, Task.Delay(Pause, cancellation)) != work)
        {
            await using var beside = session.DocumentStore.LightweightSession(session.TenantId);
            if (await beside.LoadAsync<MatchingRun>(run.Id, cancellation) is not { State: RunState.Solving }) await stop.CancelAsync();
            beside.Store(computing.Progress);
            await beside.SaveChangesAsync(cancellation);
        }

        if (work.IsCanceled) return new(false);
        session.Delete<RunProgress>(run.Id.Value);
        if (work.Exception is { } fault)
        {
            // nobody waits for what never comes
            Failed(log, run.Id.Value, fault);
            session.Events.Append(run.Id.Value, new MatchingRunStopped(run.Id, today, Failed: true));
            return new(false);
        }

        var result = await work;
        session.Store(result);
        session.Events.Append(run.Id.Value, new MatchingRunSolved(
            run.Id, Solver.Version, inputs.Mentees.Count, result.Pairs.Count, result.Pairs.Sum(x => x.Score), result.Commitment, today));
        return new(true);
    }

    [LoggerMessage(LogLevel.Error, "The run {Run} could not be computed")]
    private static partial void Failed(ILogger logger, Guid run, Exception exception);
}
