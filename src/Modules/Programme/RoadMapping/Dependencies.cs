namespace Mentorship.Programme.RoadMapping;

/// <summary>Looks at which lines wait for which.</summary>
internal static class Dependencies
{
    /// <summary>Lines that wait for one that is not there, and lines that in the end wait for themselves.</summary>
    public static IEnumerable<Gap> Gaps(IReadOnlyList<RoadmapLine> lines)
    {
        var before = lines.GroupBy(x => x.Id).ToDictionary(x => x.Key, x => x.First().Before());
        var unknown = lines.SelectMany(x => x.Before().Where(y => !before.ContainsKey(y)).Select(y => (y, x.Id))).GroupBy(x => x.y)
            .Select(x => new Gap(GapKind.DependsOnUnknown, "", [], [.. x.Select(y => y.Id)]) { Word = x.Key });
        var circles = lines.Where(x => Reached(x.Id, before).Contains(x.Id)).GroupBy(x => string.Join(' ', Reached(x.Id, before).Where(y => Reached(y, before).Contains(x.Id)).Order()))
            .Select(x => new Gap(GapKind.DependsOnItself, "", [], [.. x.Select(y => y.Id)]));
        return unknown.Concat(circles);
    }

    /// <summary>All lines that come before one, however far.</summary>
    private static HashSet<string> Reached(string line, Dictionary<string, IReadOnlyList<string>> before)
    {
        var reached = new HashSet<string>();
        var next = new Stack<string>([line]);
        while (next.TryPop(out var id))
            foreach (var earlier in before.GetValueOrDefault(id, []).Where(reached.Add)) next.Push(earlier);
        return reached;
    }
}
