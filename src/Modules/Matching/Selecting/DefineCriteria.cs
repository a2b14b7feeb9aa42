using System.Text.Json.Serialization;

namespace Mentorship.Matching.Selecting;

/// <summary>Sets the criteria of selection for the requests of a cycle (6.Z1).</summary>
[Needs(Deed.SetCriteria)]
public sealed record DefineCriteria(SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int MinHoursPerWeek, int MinAge, DateOnly On)
{
    [JsonIgnore]
    public Guid SelectionId => Selection.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<DefineCriteria>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.RequestCodes).NotEmpty();
            RuleForEach(x => x.RequestCodes).NotEmpty().Matches("^[A-Z_]+$");
            RuleFor(x => x.MinHoursPerWeek).InclusiveBetween(0, 40);
            RuleFor(x => x.MinAge).InclusiveBetween(14, 99);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DefineCriteriaHandler
{
    public static SelectionCriteriaDefined Handle(DefineCriteria command, [WriteAggregate(Required = false)] Selection? selection, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return new(
            command.Cycle, (selection?.Criteria?.Version ?? 0) + 1, [.. command.RequestCodes.Distinct()],
            command.MinHoursPerWeek, command.MinAge, command.On);
    }
}
