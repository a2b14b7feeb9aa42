using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.NormativeBase;

/// <summary>What is to be done in the year by one line of the road map: until when, by whom, with what to show (D-3).</summary>
public sealed partial record PlannedLine(string Line, string Words, DateOnly? DueOn, string Responsible, string Document)
{
    public static PlannedLine Of(LineProgress line) => new(line.Line.Id, line.Line.Ru, line.DueOn, line.Line.Responsible, line.Line.Document);

    /// <summary>Its words without the number before them, for a paper that has a column for it.</summary>
    public string Unnumbered() => Unnumbered(Words);

    public static string Unnumbered(string words) => Number().Replace(words, "");

    [GeneratedRegex(@"^\s*\d+\s*\.(\s*\.?\s*\d+\s*\.)*\s*(?=\S)")]
    private static partial Regex Number();

    /// <summary>What the map plans for the year.</summary>
    public static IReadOnlyList<PlannedLine> Of(RoadmapProgress progress) =>
        [.. progress.Lines.Where(x => x.Line.ToBeDone && x.State is not (LineState.NoTerm or LineState.NotApplicable)).Select(Of)];
}

/// <summary>A version of the year's plan, word for word as it was drawn up.</summary>
public sealed record YearPlanVersion(string Id, SchoolYear Cycle, int Version, DateOnly DraftedOn, IReadOnlyList<PlannedLine> Lines)
{
    public static string IdOf(SchoolYear cycle, int version) => $"{cycle.First}/{version}";

    /// <summary>What was drawn up last for a year.</summary>
    public static async Task<YearPlanVersion?> Last(IQuerySession session, SchoolYear cycle, CancellationToken cancellation) =>
        (await session.LoadAsync<ImplementationPlan>(ImplementationPlan.StreamOf(cycle), cancellation))?.Drafted is { } version
            ? await session.LoadAsync<YearPlanVersion>(IdOf(cycle, version), cancellation) : null;

    /// <summary>Tells what lines say from anything else they could say.</summary>
    public static string Fingerprint(IReadOnlyList<PlannedLine> lines) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(lines, Json.Options)));
}

/// <summary>How often the plan of a year was drawn up, and what it says now.</summary>
public sealed record ImplementationPlan(Guid Id, SchoolYear Cycle, int Drafted, string Fingerprint)
{
    /// <summary>The plan of a year has one stream.</summary>
    public static Guid StreamOf(SchoolYear cycle) => NamedId.Of("implementation-plan", cycle.First);

    public static ImplementationPlan Create(ImplementationPlanDrafted e) => new(StreamOf(e.Cycle), e.Cycle, e.Version, e.Fingerprint);

    public ImplementationPlan Apply(ImplementationPlanDrafted e) => this with { Drafted = e.Version, Fingerprint = e.Fingerprint };
}
