using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Takes a usual line, which the methodology or other schools' maps have, into a draft as it is; it is changed afterwards like any other.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record TakeUpLine(int Version, string Line, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<TakeUpLine>
    {
        public Rules()
        {
            RuleFor(x => x.Version).GreaterThan(0);
            RuleFor(x => x.Line).Must(x => Carried.Usual.Any(y => y.Id == x)).WithMessage(x => Say.NoSuchLine.With(x.Line));
        }
    }
}

public static class TakeUpLineHandler
{
    public static Task<RoadmapDraft> Load(TakeUpLine command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.Version, cancellation);

    public static (RoadmapDraftEdited, StoreDoc<RoadmapVersion>) Handle(
        TakeUpLine command, RoadmapDraft draft, [WriteAggregate(Required = false, VersionSource = "None")] Roadmap? roadmap, DateOnly today)
    {
        var version = draft.ToEdit(roadmap, command.On, today);
        var line = Carried.Usual.First(x => x.Id == command.Line);
        Refused.When(version.Lines.Any(x => x.Id == line.Id), Say.LineNumberTaken.With(line.Id));
        return RoadmapDraft.Edited(version, With(version.Lines, line), line.Id, LineEdit.Added, command.On);
    }

    /// <summary>Behind the last line of its stage, else of its federal stage in the school's own count, else at the end; it waits only for lines that are there.</summary>
    private static List<RoadmapLine> With(IReadOnlyList<RoadmapLine> lines, RoadmapLine line)
    {
        var before = lines.LastOrDefault(x => x.Stage == line.Stage) ?? lines.LastOrDefault(x => x.FederalStage == line.FederalStage);
        var taken = lines.ToList();
        taken.Insert(before is null ? taken.Count : taken.IndexOf(before) + 1, line with
        {
            Stage = before?.Stage ?? line.Stage,
            DependsOn = string.Join(';', line.Before().Where(x => lines.Any(y => y.Id == x))),
        });
        return taken;
    }
}
