using System.Text.Json.Serialization;

namespace Mentorship.Matching.Ruling;

/// <summary>Takes back what the runs of a cycle were to keep to: a condition on mentees, or a team of mentors.</summary>
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
    public static IEnumerable<object> Handle(TakeBackCondition command, [WriteAggregate(Required = false)] Conditions? conditions, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        if (conditions?.Teams.FirstOrDefault(x => x.Condition == command.Condition) is { } team) return [new TeamTakenBack(team.Condition, team.Cycle, team.Mentors, command.On)];
        var stated = NotThere.Unless(conditions?.All.FirstOrDefault(x => x.Condition == command.Condition), Say.ConditionNotThere);
        return [new ConditionTakenBack(stated.Condition, stated.Cycle, stated.How, stated.Mentees, command.On)];
    }
}
