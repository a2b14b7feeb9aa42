using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Writes a line of a draft anew, if it still says what was seen.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record ChangeLine(
    int Version, string Line, string? Seen, string Stage, LineKind Kind, string WordsText, string? EnglishText, string? Term, string? Responsible, string? Document, int? FederalStage, string? DependsOn, string? CompletedBy, DateOnly On) : ILineWording
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public override string ToString() => $"{nameof(ChangeLine)} {Version}";

    public sealed class Rules : AbstractValidator<ChangeLine>
    {
        public Rules()
        {
            RuleFor(x => x.Version).GreaterThan(0);
            RuleFor(x => x.Line).NotEmpty();
            Include(new LineWordingRules());
        }
    }
}

public static class ChangeLineHandler
{
    public static Task<RoadmapDraft> Load(ChangeLine command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Handle(
        ChangeLine command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        var version = draft.ToEdit(roadmap, command.On, today);
        var line = version.Line(command.Line);
        Refused.When(command.Seen is { } seen && seen != line.Mark(), Say.LineWasEdited);
        var anew = command.Line(line.Id);
        Refused.When(anew == line, Say.LineIsTheSame);
        return RoadmapDraft.Edited(version, version.Lines.Select(x => x == line ? anew : x), line.Id, LineEdit.Changed, command.On);
    }
}
