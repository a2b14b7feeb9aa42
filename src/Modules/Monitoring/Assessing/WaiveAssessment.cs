using System.Text.Json.Serialization;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Says that a participant is not measured, and why (5.1, 9.2a).</summary>
[AllowedTo(Role.Curator, Role.Psychologist)]
public sealed record WaiveAssessment(ParticipantId Participant, SchoolYear Cycle, AssessmentMoment Moment, WaiverReason Reason, DateOnly On)
{
    [JsonIgnore]
    public Guid AssessmentId => Assessment.IdOf(Participant, Cycle);

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
    public static AssessmentWaived Handle(WaiveAssessment command, [WriteAggregate(Required = false)] Assessment? assessment, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(command.Moment == AssessmentMoment.Baseline ? assessment is { HasBaseline: true } : assessment is { HasFinal: true }, Say.AlreadyAssessed);
        return new(command.Participant, command.Cycle, command.Moment, command.Reason, command.On);
    }
}
