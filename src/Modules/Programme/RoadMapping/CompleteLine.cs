using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Marks a line done in a cycle, with a paper that shows it; lines that follow facts need no such mark.</summary>
[Needs(Deed.CompleteLines)]
public sealed record CompleteLine(string Line, SchoolYear Cycle, DocumentId Evidence, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<CompleteLine>
    {
        public Rules()
        {
            RuleFor(x => x.Line).NotEmpty().MaximumLength(20);
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Evidence).NotEmpty().WithMessage(_ => Say.LineNeedsEvidence);
        }
    }
}

public static class CompleteLineHandler
{
    public static Task<PlanInForce> Load(CompleteLine _, IDocumentSession session) => PlanInForce.Of(session);

    public static RoadmapLineCompleted Handle(CompleteLine command, PlanInForce plan, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var line = plan.LineToDo(command.Line, command.Cycle);
        Refused.When(roadmap!.IsCompleted(line.Id, command.Cycle), Say.LineAlreadyCompleted);
        return new(line.Id, command.Cycle, command.Evidence, command.On);
    }
}
