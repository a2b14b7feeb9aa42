using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Brings in a new version of the road map from a table; it comes into force when the director approves it.</summary>
[Needs(Deed.EditRoadmap)]
public sealed record LoadRoadmap(SchoolYear First, SchoolYear Last, string Source, string FileName, byte[] Content, DateOnly On)
{
    [JsonIgnore]
    public Guid RoadmapId => Roadmap.Stream;

    /// <summary>What the program's own log may tell of it.</summary>
    public override string ToString() => $"{nameof(LoadRoadmap)} {First}-{Last}";

    public sealed class Rules : AbstractValidator<LoadRoadmap>
    {
        public Rules()
        {
            RuleFor(x => x.First.First).InclusiveBetween(2019, 2100).OverridePropertyName(nameof(First));
            RuleFor(x => x.Last).Must((x, last) => last.First >= x.First.First && last.First - x.First.First < 10).WithMessage(_ => Say.PlanEndsBeforeItBegins);
            RuleFor(x => x.Source).NotEmpty().MaximumLength(200);
            RuleFor(x => x.FileName).NotNull().MaximumLength(200);
            RuleFor(x => x.Content).NotEmpty().WithMessage(_ => Say.RoadmapIsEmpty)
                .Must(x => x is null || x.Length <= 1_000_000).WithMessage(_ => Say.RoadmapIsTooLarge);
        }
    }
}

public static class LoadRoadmapHandler
{
    public static (RoadmapDrafted, StoreDoc<RoadmapVersion>) Handle(LoadRoadmap command, [WriteAggregate(Required = false)] Roadmap? roadmap, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var (drafted, version) = Read(command, roadmap);
        return (drafted, MartenOps.Store(version));
    }

    public static (RoadmapDrafted Drafted, RoadmapVersion Version) Read(LoadRoadmap command, Roadmap? roadmap)
    {
        var read = RoadmapFile.Read(command.Content);
        var version = (roadmap?.Drafted ?? 0) + 1;
        return (
            // whatever the office calls its file stays out of the log: there it is known by its fingerprint
            new(version, command.First, command.Last, read.Lines.Count, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(command.Content)), command.On),
            new(version, command.First, command.Last, $"{command.Source} ({command.FileName})", read.Stages, read.Lines));
    }
}
