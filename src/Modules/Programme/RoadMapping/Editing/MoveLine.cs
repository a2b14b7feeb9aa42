using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Puts a line of a draft behind another of its stage, or at the stage's beginning.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record MoveLine(int Version, string Line, string? After, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<MoveLine>
    {
        public Rules()
        {
            RuleFor(x => x.Version).GreaterThan(0);
            RuleFor(x => x.Line).NotEmpty();
            RuleFor(x => x.After).NotEqual(x => x.Line).WithMessage(_ => Say.LineBehindItself);
        }
    }
}

public static class MoveLineHandler
{
    public static Task<RoadmapDraft> Load(MoveLine command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Handle(
        MoveLine command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        var version = draft.ToEdit(roadmap, command.On, today);
        var line = version.Line(command.Line);
        var after = command.After is { } id ? version.Line(id) : null;
        Refused.When(after is not null && after.Stage != line.Stage, Say.LineOfOtherStage);
        var lines = version.Lines.Where(x => x != line).ToList();
        var at = after is null ? lines.FindIndex(x => x.Stage == line.Stage) : lines.IndexOf(after) + 1;
        Refused.When(at < 0, Say.LineStandsThere);
        // the row that heads the stage stays first
        lines.Insert(after is null && lines[at].Kind == LineKind.Stage ? at + 1 : at, line);
        Refused.When(lines.SequenceEqual(version.Lines), Say.LineStandsThere);
        return RoadmapDraft.Edited(version, lines, line.Id, LineEdit.Moved, command.On);
    }
}
