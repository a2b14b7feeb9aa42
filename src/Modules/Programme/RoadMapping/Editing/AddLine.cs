using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Writes a new line into a draft, behind another or at the end.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record AddLine(
    int Version, string Line, string? After, string Stage, LineKind Kind, string WordsText, string? EnglishText, string? Term, string? Responsible, string? Document, int? FederalStage, string? DependsOn, string? CompletedBy, DateOnly On) : ILineWording
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public override string ToString() => $"{nameof(AddLine)} {Version}";

    public sealed class Rules : AbstractValidator<AddLine>
    {
        public Rules()
        {
            RuleFor(x => x.Version).GreaterThan(0);
            RuleFor(x => x.Line).NotEmpty().MaximumLength(20).Must(x => x?.Contains('/') != true).WithMessage(_ => Say.LineNeedsNumber);
            Include(new LineWordingRules());
        }
    }
}

public static class AddLineHandler
{
    public static Task<RoadmapDraft> Load(AddLine command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Handle(
        AddLine command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        var version = draft.ToEdit(roadmap, command.On, today);
        var id = command.Line.Trim();
        Refused.When(version.Lines.Any(x => x.Id == id), Say.LineNumberTaken.With(id));
        var lines = version.Lines.ToList();
        lines.Insert(command.After is { } after ? lines.IndexOf(version.Line(after)) + 1 : lines.Count, command.Line(id));
        return RoadmapDraft.Edited(version, lines, id, LineEdit.Added, command.On);
    }
}
