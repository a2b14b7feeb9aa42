using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Records how a participant was measured before the programme (5.1).</summary>
[Needs(Deed.Assess)]
public sealed record RecordBaseline(ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<Measure> Values, DateOnly On) : Measuring(Participant, Cycle, Values)
{
    public sealed class Rules : Rules<RecordBaseline>;
}

public static class RecordBaselineHandler
{
    public static Task<Ground> Load(RecordBaseline command, IQuerySession session, IMessageBus bus, CancellationToken cancellation) =>
        Ground.Of(command.Participant, command.Cycle, command.On, session, bus, cancellation);

    public static BaselineAssessmentRecorded Handle(
        RecordBaseline command, [WriteAggregate(Required = false)] Assessment? assessment, Ground ground, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(assessment?.BaselineOn is not null, Say.BaselineAlreadyRecorded);
        Refused.When(assessment is { HasFinal: true }, Say.BaselineAfterFinal);
        ground.Holds(command.Values);
        return new(command.Participant, command.Cycle, ground.Set!.Version, command.Values, command.On);
    }
}
