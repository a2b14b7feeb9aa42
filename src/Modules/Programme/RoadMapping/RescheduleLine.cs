using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Moves the term of a line to another day of the same cycle.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record RescheduleLine(string Line, SchoolYear Cycle, DateOnly DueOn, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<RescheduleLine>
    {
        public Rules()
        {
            RuleFor(x => x.Line).NotEmpty().MaximumLength(20);
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.DueOn).Must((x, due) => SchoolYear.Of(due) == x.Cycle).WithMessage(_ => Say.DueOutsideCycle);
        }
    }
}

public static class RescheduleLineHandler
{
    public static Task<PlanInForce> Load(RescheduleLine _, IDocumentSession session) => PlanInForce.Of(session);

    public static RoadmapLineRescheduled Handle(RescheduleLine command, PlanInForce plan, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var line = plan.LineToDo(command.Line, command.Cycle);
        Refused.When(roadmap!.IsCompleted(line.Id, command.Cycle), Say.LineAlreadyCompleted);
        return new(line.Id, command.Cycle, command.DueOn, command.On);
    }
}
