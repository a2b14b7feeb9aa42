using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Records that questionnaires of both bases were compared against the criteria (5.3b).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record CompareQuestionnaires(SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<CompareQuestionnaires>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CompareQuestionnairesHandler
{
    public static Task<BaseSizes> Load(CompareQuestionnaires command, IMessageBus bus) => bus.InvokeAsync<BaseSizes>(new BasesOf(command.Cycle));

    public static QuestionnairesCompared Handle(
        CompareQuestionnaires command, [WriteAggregate(Required = false)] Selection? selection, BaseSizes counts, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(selection?.Criteria is null, Say.NoCriteria);
        Refused.When(counts.Mentors == 0 || counts.Mentees == 0, Say.BasesEmpty);
        return new(command.Cycle, selection!.Criteria!.Version, counts.Mentors, counts.Mentees, command.On);
    }
}
