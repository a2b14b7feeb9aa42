using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>What importing a list would do: whom it would add, whom it would pass over as known, what it cannot read.</summary>
public sealed record RosterPlan(IReadOnlyList<RosterRow> New, IReadOnlyList<RosterRow> Known, IReadOnlyList<BrokenRow> Broken)
{
    public static async Task<RosterPlan> Of(byte[] content, DateOnly on, IQuerySession session, CancellationToken cancellation)
    {
        var (rows, broken) = RosterRows.Read(content, on);
        var names = rows.Select(x => x.Identity.Item1).Distinct().ToArray();
        var cards = names.Length == 0 ? [] : await session.Query<Card>().Where(x => x.Sought.IsOneOf(names)).ToListAsync(cancellation);
        return Of(rows, broken, cards.Select(x => (x.Sought, x.Profile.BornOn)));
    }

    /// <summary>The same name and birth date is the same person, in the vault and in the list.</summary>
    public static RosterPlan Of(IReadOnlyList<RosterRow> rows, IReadOnlyList<BrokenRow> broken, IEnumerable<(string, DateOnly)> known)
    {
        var met = known.ToHashSet();
        var seen = rows.ToLookup(x => met.Add(x.Identity));
        return new([.. seen[true]], [.. seen[false]], broken);
    }
}
