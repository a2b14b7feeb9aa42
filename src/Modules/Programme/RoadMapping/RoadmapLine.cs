using System.Security.Cryptography;
using System.Text.Json;

namespace Mentorship.Programme.RoadMapping;

/// <summary>What a line of a road map is: the heading of a stage, something to be done, or a remark about when and who.</summary>
public enum LineKind { Stage, StageNumber, Fragment, Task, Result, Activity, Term, Responsible }

/// <summary>One line of a road map as it was printed, with its term, who answers for it and what completes it.</summary>
public sealed record RoadmapLine(
    string Id, string Stage, int? FederalStage, LineKind Kind, string Ru, string En, string Term, string Responsible, string Document, string CompletedBy)
{
    /// <summary>The lines that have to be done before it, apart by <c>;</c>.</summary>
    public string DependsOn { get; init; } = "";

    /// <summary>Headings are computed from their lines; terms and names of the responsible are only shown.</summary>
    public bool ToBeDone => Kind is LineKind.Fragment or LineKind.Task or LineKind.Result or LineKind.Activity;

    /// <summary>Whether facts can complete the line; else it needs a paper to show.</summary>
    public bool Follows => CompletedBy.Length > 0;

    /// <summary>The lines that have to be done before it, one by one.</summary>
    public IReadOnlyList<string> Before() => DependsOn.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Tells this wording of the line from any other.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Json.Options)))[..16];
}

/// <summary>A stage by its number in the school's own count.</summary>
public sealed record RoadmapStage(string Number, string Title)
{
    /// <summary>The stages of these lines in their order; a stage is called as the line that heads it, else as it was.</summary>
    public static IReadOnlyList<RoadmapStage> Of(IReadOnlyList<RoadmapLine> lines, IReadOnlyDictionary<string, string> titles) =>
        [.. lines.Select(x => x.Stage).Distinct().Select(x => new RoadmapStage(x, lines.FirstOrDefault(y => y.Stage == x && y.Kind == LineKind.Stage)?.Ru ?? titles.GetValueOrDefault(x, "")))];
}

/// <summary>Where a version stands: to be approved, in force, or followed by another.</summary>
public enum VersionState { Draft, InForce, Replaced }

/// <summary>One version of a school's road map: its lines word for word, and where they are from.</summary>
public sealed record RoadmapVersion(
    int Version, SchoolYear First, SchoolYear Last, string Source, IReadOnlyList<RoadmapStage> Stages, IReadOnlyList<RoadmapLine> Lines)
{
    public IEnumerable<SchoolYear> Cycles => Enumerable.Range(First.First, Math.Max(0, Last.First - First.First + 1)).Select(x => new SchoolYear(x));

    /// <exception cref="Refused">It has no such line.</exception>
    public RoadmapLine Line(string id)
    {
        var line = Lines.FirstOrDefault(x => x.Id == id);
        Refused.When(line is null, Say.NoSuchLine.With(id));
        return line!;
    }

    /// <summary>The version with these lines instead.</summary>
    public RoadmapVersion With(IReadOnlyList<RoadmapLine> lines) => this with { Lines = lines, Stages = RoadmapStage.Of(lines, Stages.ToDictionary(x => x.Number, x => x.Title)) };

    /// <summary>Tells what the version says from anything else it could say.</summary>
    public string Fingerprint() => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Lines, Json.Options)));

    public VersionState StateIn(Roadmap? roadmap) =>
        Version > (roadmap?.Approved ?? 0) ? VersionState.Draft : Version == roadmap!.Approved ? VersionState.InForce : VersionState.Replaced;

    /// <summary>What the version is called as a file.</summary>
    public string FileName(string kind) => $"{Say.RoadmapTitle} {First.First}-{Last.First + 1}, {Say.VersionShort} {Version}.{kind}";
}
