using System.Text.Json.Serialization;

namespace Mentorship.Matching.Ruling;

/// <summary>Lets mentors be sought mentees for one by one again.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record TakeBackTeam(ConditionId Condition, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid ConditionsId => Conditions.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<TakeBackTeam>
    {
        public Rules()
        {
            RuleFor(x => x.Condition).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class TakeBackTeamHandler
{
    public static TeamTakenBack Handle(TakeBackTeam command, [WriteAggregate(Required = false)] Conditions? conditions, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var stated = NotThere.Unless(conditions?.Teams.FirstOrDefault(x => x.Condition == command.Condition), Say.TeamNotThere);
        return new(stated.Condition, stated.Cycle, stated.Mentors, command.On);
    }
}
