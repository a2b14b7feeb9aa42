using System.Text.Json.Serialization;

namespace Mentorship.Matching.Ruling;

/// <summary>Takes a condition of matching back.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record TakeBackCondition(ConditionId Condition, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid ConditionsId => Conditions.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<TakeBackCondition>
    {
        public Rules()
        {
            RuleFor(x => x.Condition).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class TakeBackConditionHandler
{
    public static ConditionTakenBack Handle(TakeBackCondition command, [WriteAggregate(Required = false)] Conditions? conditions, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var stated = NotThere.Unless(conditions?.All.FirstOrDefault(x => x.Condition == command.Condition), Say.ConditionNotThere);
        return new(stated.Condition, stated.Cycle, stated.How, stated.Mentees, command.On);
    }
}
