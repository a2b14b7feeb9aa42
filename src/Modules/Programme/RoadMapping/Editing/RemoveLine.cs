using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Takes a line out of a draft; lines that wait for it keep saying so until they are changed.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record RemoveLine(int Version, string Line, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<RemoveLine>
    {
        public Rules()
        {
            RuleFor(x => x.Version).GreaterThan(0);
            RuleFor(x => x.Line).NotEmpty();
        }
    }
}

public static class RemoveLineHandler
{
    public static Task<RoadmapDraft> Load(RemoveLine command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Handle(
        RemoveLine command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        var version = draft.ToEdit(roadmap, command.On, today);
        var line = version.Line(command.Line);
        Refused.When(version.Lines.Count == 1, Say.LastLine);
        return RoadmapDraft.Edited(version, version.Lines.Where(x => x != line), line.Id, LineEdit.Removed, command.On);
    }
}
