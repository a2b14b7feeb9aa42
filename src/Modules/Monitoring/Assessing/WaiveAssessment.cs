using Mentorship.Monitoring.Contracts;
using Wolverine;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Says that a participant is not measured, and why (5.1, 9.2a).</summary>
[Needs(Deed.SetAssessment)]
public sealed record WaiveAssessment(ParticipantId Participant, SchoolYear Cycle, AssessmentMoment Moment, WaiverReason Reason, DateOnly On)
    : OfAssessment(Participant, Cycle)
{
    public sealed class Rules : AbstractValidator<WaiveAssessment>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Moment).IsInEnum();
            RuleFor(x => x.Reason).IsInEnum();
        }
    }
}

public static class WaiveAssessmentHandler
{
    public static Task<Ground> Load(WaiveAssessment command, IQuerySession session, IMessageBus bus, CancellationToken cancellation) =>
        Ground.Of(command.Participant, command.Cycle, command.On, session, bus, cancellation);

    public static AssessmentWaived Handle(
        WaiveAssessment command, [WriteAggregate(Required = false)] Assessment? assessment, Ground ground, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (command.Reason == WaiverReason.LeftEarly) ground.AllowsLeftEarly(command.Moment);
        else ground.Allows();
        Refused.When(command.Moment == AssessmentMoment.Baseline ? assessment is { HasBaseline: true } : assessment is { HasFinal: true }, Say.AlreadyAssessed);
        return new(command.Participant, command.Cycle, command.Moment, command.Reason, command.On);
    }
}
