using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Mentorship.Participants.Bases;

/// <summary>What somebody looks for in a base and which columns they want, under a name of theirs; for themselves or for the whole school.</summary>
public sealed record SavedView(Guid Id, string Name, Side Side, Guid Owner, bool Shared, BaseFilter Filter, IReadOnlyList<string> Columns)
{
    public static Guid IdOf(Guid owner, Side side, string name) => NamedId.Of("base-view", owner, side, name.Trim().ToUpperInvariant());

    [View("/api/participants/bases/{side}/views")]
    [Needs(Deed.ReadBases)]
    public static async Task<IReadOnlyList<ViewLine>> Read(IQuerySession session, Side side, CancellationToken cancellation)
    {
        var who = Actor.Current!.Account;
        var found = await session.Query<SavedView>().Where(x => x.Side == side && (x.Shared || x.Owner == who)).ToListAsync(cancellation);
        return [.. found.OrderBy(x => x.Name, StringComparer.CurrentCulture).Select(x => new ViewLine(x.Id, x.Name, x.Shared, x.Owner == who, x.Asked))];
    }

    /// <summary>The view as it is asked of the page, of whatever year.</summary>
    private string Asked
    {
        get
        {
            var asked = new QueryBuilder();
            foreach (var (name, value) in new (string, object?)[]
                { ("contingent", Filter.Contingent), ("form", Filter.Form), ("code", Filter.Code), ("place", Filter.Place), ("standing", Filter.Standing) })
                if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text) asked.Add(name, text);
            asked.Add("column", Columns);
            return asked.ToString();
        }
    }
}

/// <summary>A saved view as a choice: its name, whose it is, what it asks for.</summary>
public sealed record ViewLine(Guid Id, string Name, bool Shared, bool Own, string Asked);
