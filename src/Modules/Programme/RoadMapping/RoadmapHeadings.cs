using Mentorship.Kernel.Tables;

namespace Mentorship.Programme.RoadMapping;

/// <summary>What the columns of a table hold, by the names of our forms or the words schools head them with.</summary>
internal static class RoadmapHeadings
{
    private static readonly ILookup<string, string> Words = Carried.Rows("headings.csv").ToLookup(x => Plain(x[1]), x => x[0]);

    /// <summary>Where each column stands; the first of those headed alike.</summary>
    public static IReadOnlyDictionary<string, int> Of(GridRow head) => head.Cells.Index()
        .SelectMany(x => Words[Plain(x.Item)].Prepend(x.Item.Trim().ToLowerInvariant()).Select(name => (Name: name, x.Index)))
        .GroupBy(x => x.Name).ToDictionary(x => x.Key, x => x.First().Index);

    /// <summary>The form that a table with these columns is written in.</summary>
    public static IRoadmapForm FormOf(IReadOnlyDictionary<string, int> columns) =>
        columns.ContainsKey("seed_ids_or_dash") ? new ForeignForm()
        : columns.ContainsKey("activities") && !columns.ContainsKey("ru") ? new PrintedForm()
        : new OwnForm();

    /// <summary>Whether a row heads a road map.</summary>
    public static bool Head(GridRow row) => Of(row) is var columns && FormOf(columns).Columns.All(columns.ContainsKey);

    private static string Plain(string heading) =>
        string.Join(' ', heading.ToLowerInvariant().Split([' ', '\n', '\t', '\u00a0', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries)) is var plain
        && plain.Contains("этапа", StringComparison.Ordinal) && plain.Contains('№') ? "этап" : plain;
}
