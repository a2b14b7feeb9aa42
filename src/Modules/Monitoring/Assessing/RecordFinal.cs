using Mentorship.Monitoring.Contracts;
using Wolverine;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Records how a participant was measured after the programme, by the same parameters (9.2a).</summary>
[Needs(Deed.Assess)]
public sealed record RecordFinal(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<Measure> Values, DateOnly On) : Measuring(Participant, Cycle, Values)
{
    public sealed class Rules : Rules<RecordFinal>;
}

public static class RecordFinalHandler
{
    public static Task<Ground> Load(RecordFinal command, IQuerySession session, IMessageBus bus, CancellationToken cancellation) =>
        Ground.Of(command.Participant, command.Cycle, command.On, session, bus, cancellation);

    public static Events Handle(RecordFinal command, [WriteAggregate(Required = false)] Assessment? assessment, Ground ground, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(assessment is not { HasBaseline: true }, Say.NoBaseline);
        Refused.When(assessment!.FinalOn is not null, Say.FinalAlreadyRecorded);
        Refused.When(command.On < assessment.BaselineOn, Say.FinalBeforeBaseline);
        ground.Holds(command.Values);
        var recorded = new FinalAssessmentRecorded(command.Participant, command.Cycle, ground.Set!.Version, command.Values, command.On);
        var changes = Dynamics.Between(assessment.Baseline, command.Values);
        return changes.Count == 0
            ? [recorded]
            : [recorded, new DynamicsComputed(command.Participant, command.Cycle, Dynamics.MethodVersion, changes, command.On)];
    }
}
