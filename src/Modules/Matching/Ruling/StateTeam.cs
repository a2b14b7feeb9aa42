using System.Text.Json.Serialization;
using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Ruling;

/// <summary>States that selected mentors work together, so that the runs of a cycle seek mentees for all of them at once.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record StateTeam(ConditionId Condition, SchoolYear Cycle, ParticipantId Lead, IReadOnlyList<ParticipantId> Mentors, DateOnly On)
{
    [JsonIgnore]
    public Guid ConditionsId => Conditions.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<StateTeam>
    {
        public Rules()
        {
            RuleFor(x => x.Condition).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Lead).NotEmpty();
            RuleFor(x => x.Mentors).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class StateTeamHandler
{
    public static Task<SelectedMentors> Load(StateTeam command, IDocumentSession session) => SelectedMentors.Among(command.Mentors.Append(command.Lead).Distinct(), command.Cycle, session);

    public static TeamStated Handle(StateTeam command, [WriteAggregate(Required = false)] Conditions? conditions, SelectedMentors selected, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        ParticipantId[] mentors = [.. command.Mentors.Append(command.Lead).Distinct()];
        Refused.When(mentors.Length < 2, Say.TeamOfTwo);
        Refused.When(mentors.Except(selected.All).Any(), Say.MentorNotSelected);
        var there = conditions?.Teams ?? [];
        Refused.When(there.Any(x => x.Condition == command.Condition || x.Mentors.Intersect(mentors).Any()), Say.MentorInTeamAlready);
        return new(command.Condition, command.Cycle, command.Lead, mentors, command.On);
    }
}
