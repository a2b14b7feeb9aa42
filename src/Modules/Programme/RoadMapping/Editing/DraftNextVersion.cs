using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping.Editing;

/// <summary>Drafts the next version of the road map from an earlier one, for the same years or others.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record DraftNextVersion(int From, SchoolYear First, SchoolYear Last, DateOnly On) : IPlanYears
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    public sealed class Rules : AbstractValidator<DraftNextVersion>
    {
        public Rules()
        {
            RuleFor(x => x.From).GreaterThan(0);
            Include(new PlanYearsRules());
        }
    }
}

public static class DraftNextVersionHandler
{
    public static Task<RoadmapDraft> Load(DraftNextVersion command, IDocumentSession session, CancellationToken cancellation) => RoadmapDraft.Of(session, command.From, cancellation);

    public static (RoadmapDrafted, StoreDoc<RoadmapVersion>) Handle(DraftNextVersion command, RoadmapDraft draft, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(draft.Version is null, Say.NoSuchRoadmapVersion);
        var next = draft.Version! with { Version = roadmap!.Drafted + 1, First = command.First, Last = command.Last, Source = Say.VersionFrom.With(command.From) };
        return (new(next.Version, next.First, next.Last, next.Lines.Count, next.Fingerprint(), command.On), MartenOps.Store(next));
    }
}
