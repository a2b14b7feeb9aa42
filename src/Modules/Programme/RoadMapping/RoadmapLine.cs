namespace Mentorship.Programme.RoadMapping;

/// <summary>What a line of a road map is: the heading of a stage, something to be done, or a remark about when and who.</summary>
public enum LineKind { Stage, StageNumber, Fragment, Task, Result, Activity, Term, Responsible }

/// <summary>One line of a road map as it was printed, with its term, who answers for it and what completes it.</summary>
public sealed record RoadmapLine(
    string Id, string Stage, int? FederalStage, LineKind Kind, string Ru, string En, string Term, string Responsible, string Document, string CompletedBy)
{
    /// <summary>Headings are computed from their lines; terms and names of the responsible are only shown.</summary>
    public bool ToBeDone => Kind is LineKind.Fragment or LineKind.Task or LineKind.Result or LineKind.Activity;

    /// <summary>Whether facts can complete the line; else it needs a paper to show.</summary>
    public bool Follows => CompletedBy.Length > 0;
}

/// <summary>A stage by its number in the school's own count.</summary>
public sealed record RoadmapStage(string Number, string Title);

/// <summary>Where a version stands: to be approved, in force, or followed by another.</summary>
public enum VersionState { Draft, InForce, Replaced }

/// <summary>One version of a school's road map: its lines word for word, and where they are from.</summary>
public sealed record RoadmapVersion(
    int Version, SchoolYear First, SchoolYear Last, string Source, IReadOnlyList<RoadmapStage> Stages, IReadOnlyList<RoadmapLine> Lines)
{
    public IEnumerable<SchoolYear> Cycles => Enumerable.Range(First.First, Math.Max(0, Last.First - First.First + 1)).Select(x => new SchoolYear(x));

    public VersionState StateIn(Roadmap? roadmap) =>
        Version > (roadmap?.Approved ?? 0) ? VersionState.Draft : Version == roadmap!.Approved ? VersionState.InForce : VersionState.Replaced;

    /// <summary>What the version is called as a file.</summary>
    public string FileName(string kind) => $"{Say.RoadmapTitle} {First.First}-{Last.First + 1}, {Say.VersionShort} {Version}.{kind}";
}
