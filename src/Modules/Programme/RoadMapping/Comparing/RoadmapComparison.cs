using Mentorship.Design;
using Mentorship.Programme.RoadMapping.Editing;

namespace Mentorship.Programme.RoadMapping.Comparing;

/// <summary>A part of a line that two versions say differently, by its name in the form of a line.</summary>
public sealed record PartChanged(string Part, string Before, string After)
{
    public string Label() => Words.Field(typeof(ChangeLine), Part);
}

/// <summary>A line that two versions say differently, as the later has it.</summary>
public sealed record LineChanged(RoadmapLine Line, IReadOnlyList<PartChanged> Parts);

/// <summary>What a later version of the road map says otherwise than an earlier one, line by line.</summary>
public sealed record RoadmapComparison(
    int Earlier, int Later, IReadOnlyList<RoadmapLine> Added, IReadOnlyList<RoadmapLine> Removed, IReadOnlyList<LineChanged> Changed, IReadOnlyList<RoadmapLine> Moved)
{
    private static readonly (string Part, Func<RoadmapLine, string> Of)[] Parts =
    [
        ("Stage", x => x.Stage), ("FederalStage", x => $"{x.FederalStage}"), ("Kind", x => Words.Of(x.Kind)), ("WordsText", x => x.Ru), ("EnglishText", x => x.En),
        ("Term", x => TermWords.Of(x.Term)), ("Responsible", x => x.Responsible), ("Document", x => x.Document),
        ("CompletedBy", x => x.ToBeDone ? string.Join("; ", FactWords.CompletedBy(x)) : ""), ("DependsOn", x => string.Join(", ", x.Before())),
    ];

    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + Moved.Count == 0;

    /// <summary>Unless another is asked for, with the one before it.</summary>
    [View("/api/programme/roadmap/versions/{version:int}/changes"), Needs(Deed.ReadRoadmap)]
    public static async Task<RoadmapComparison> Read(IQuerySession session, int version, int? since, CancellationToken cancellation)
    {
        var later = NotThere.Unless(await session.LoadAsync<RoadmapVersion>(version, cancellation), Say.NoSuchRoadmapVersion);
        return Of(NotThere.Unless(await session.LoadAsync<RoadmapVersion>(since ?? (version > 1 ? version - 1 : version + 1), cancellation), Say.NoOtherVersion), later);
    }

    public static RoadmapComparison Of(RoadmapVersion earlier, RoadmapVersion later)
    {
        var (before, after) = (earlier.Lines.ToDictionary(x => x.Id), later.Lines.ToDictionary(x => x.Id));
        var changed = later.Lines.Where(x => before.ContainsKey(x.Id))
            .Select(x => new LineChanged(x, [.. Parts.Select(part => new PartChanged(part.Part, part.Of(before[x.Id]), part.Of(x))).Where(part => part.Before != part.After)]))
            .Where(x => x.Parts.Count > 0).ToArray();
        string[] order = [.. earlier.Lines.Select(x => x.Id).Where(after.ContainsKey)];
        var stayed = Stayed(order, [.. later.Lines.Select(x => x.Id).Where(before.ContainsKey)]);
        return new(
            earlier.Version, later.Version, [.. later.Lines.Where(x => !before.ContainsKey(x.Id))], [.. earlier.Lines.Where(x => !after.ContainsKey(x.Id))], changed,
            [.. later.Lines.Where(x => before.ContainsKey(x.Id) && !stayed.Contains(x.Id))]);
    }

    /// <summary>The most lines that stand in the same order in both; the others were moved.</summary>
    private static HashSet<string> Stayed(string[] before, string[] after)
    {
        var longest = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var stayed = new HashSet<string>();
        for (var (i, j) = (0, 0); i < before.Length && j < after.Length;)
            if (before[i] == after[j]) (_, i, j) = (stayed.Add(before[i]), i + 1, j + 1);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        return stayed;
    }
}
