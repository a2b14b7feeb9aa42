using System.Text.Json.Serialization;

namespace Mentorship.Matching.Searching;

/// <summary>Records that the next step about somebody without a pair is done; a psychologist tells the outcome and never the talk.</summary>
[Needs(Deed.TakeNextSteps)]
public sealed record CloseNextStep(ParticipantId Participant, SchoolYear Cycle, StepOutcome Outcome, DateOnly On)
{
    [JsonIgnore]
    public Guid SearchId => Search.IdOf(Participant, Cycle);

    public sealed class Rules : AbstractValidator<CloseNextStep>
    {
        public Rules()
        {
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Outcome).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CloseNextStepHandler
{
    public static NextStepClosed Handle(CloseNextStep command, [WriteAggregate(nameof(CloseNextStep.SearchId), Required = false)] Search? search, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (search?.Open is not { } open) throw new Refused(Say.NoStepOpen);
        return new(command.Participant, command.Cycle, open.Step, command.Outcome, command.On);
    }
}
