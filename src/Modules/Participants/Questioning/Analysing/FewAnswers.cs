namespace Mentorship.Participants.Questioning.Analysing;

/// <summary>Keeps back how often an answer was given where fewer than five gave it; and where only one such count was kept back, the next smallest too, for the rest would tell it.</summary>
public static class FewAnswers
{
    public static IReadOnlyList<int?> Told(IReadOnlyList<int> counts)
    {
        int?[] told = [.. counts.Select(x => x is > 0 and < Few.Fewest ? (int?)null : x)];
        if (told.Count(x => x is null) != 1) return told;
        var next = Enumerable.Range(0, told.Length).Where(x => told[x] > 0).OrderBy(x => told[x]).Cast<int?>().FirstOrDefault();
        if (next is { } at) told[at] = null;
        return told;
    }
}
