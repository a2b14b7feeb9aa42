using System.Text.Json.Serialization;
using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Selecting;

/// <summary>Records that questionnaires of both bases were compared against the criteria (5.3b).</summary>
[AllowedTo(Role.Curator)]
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

/// <summary>How many people the two bases of a cycle hold.</summary>
public sealed record BaseCounts(int Mentors, int Mentees);

public static class CompareQuestionnairesHandler
{
    public static async Task<BaseCounts> Load(CompareQuestionnaires command, IDocumentSession session) => new(
        await session.Query<Candidate>().CountAsync(x => x.Year == command.Cycle.First),
        await session.Query<MenteeInBase>().CountAsync(x => x.Year == command.Cycle.First));

    public static QuestionnairesCompared Handle(
        CompareQuestionnaires command, [WriteAggregate(Required = false)] Selection? selection, BaseCounts counts, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(selection?.Criteria is null, Say.NoCriteria);
        Refused.When(counts.Mentors == 0 || counts.Mentees == 0, Say.BasesEmpty);
        return new(command.Cycle, selection!.Criteria!.Version, counts.Mentors, counts.Mentees, command.On);
    }
}
