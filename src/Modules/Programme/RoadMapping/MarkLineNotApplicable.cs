using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Says that a line does not concern this school in a cycle.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record MarkLineNotApplicable(string Line, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<MarkLineNotApplicable>
    {
        public Rules()
        {
            RuleFor(x => x.Line).NotEmpty().MaximumLength(20);
            RuleFor(x => x.Cycle).NotEmpty();
        }
    }
}

public static class MarkLineNotApplicableHandler
{
    public static Task<PlanInForce> Load(MarkLineNotApplicable _, IDocumentSession session) => PlanInForce.Of(session);

    public static RoadmapLineMarkedNotApplicable Handle(
        MarkLineNotApplicable command, PlanInForce plan, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var line = plan.LineToDo(command.Line, command.Cycle);
        Refused.When(roadmap!.IsCompleted(line.Id, command.Cycle), Say.LineAlreadyCompleted);
        return new(line.Id, command.Cycle, command.On);
    }
}
