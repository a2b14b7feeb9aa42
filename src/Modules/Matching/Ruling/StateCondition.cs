using System.Text.Json.Serialization;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Ruling;

/// <summary>States that the runs of a cycle are to keep mentees together or apart.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record StateCondition(ConditionId Condition, SchoolYear Cycle, Coupling How, IReadOnlyList<ParticipantId> Mentees, ConditionReason Reason, DateOnly On)
{
    [JsonIgnore]
    public Guid ConditionsId => Conditions.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<StateCondition>
    {
        public Rules()
        {
            RuleFor(x => x.Condition).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.How).IsInEnum();
            RuleFor(x => x.Mentees).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class StateConditionHandler
{
    public static Task<Standings> Load(StateCondition command, IMessageBus bus) => bus.InvokeAsync<Standings>(new StandingOf(command.Mentees, command.Cycle, command.On));

    public static ConditionStated Handle(StateCondition command, [WriteAggregate(Required = false)] Conditions? conditions, Standings standings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        ParticipantId[] mentees = [.. command.Mentees.Distinct()];
        Refused.When(mentees.Length < 2, Say.ConditionOfTwo);
        Refused.When(mentees.Any(x => standings.All.FirstOrDefault(one => one.Participant == x)?.InMenteeBase != true), Say.MenteeNotInBase);
        var there = conditions?.All ?? [];
        Refused.When(there.Any(x => x.Condition == command.Condition || (x.How == command.How && x.Mentees.ToHashSet().SetEquals(mentees))), Say.ConditionAlreadyStated);
        var all = there.Select(x => (x.How, x.Mentees)).Append((command.How, Mentees: mentees)).Select(x => new Coupled(x.How, [.. x.Mentees.Select(RunInputs.NameOf)]));
        Refused.When(Units.Contradiction([.. all]) is not null, Say.ConditionContradicts);
        return new(command.Condition, command.Cycle, command.How, mentees, command.Reason, command.On);
    }
}
