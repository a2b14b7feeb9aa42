using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Participants.Importing;

/// <summary>
/// What the columns of this school's lists were said to hold, for the next list. A list without headings has people in the place of them,
/// so headings are kept as nothing but their traces.
/// </summary>
public sealed record KnownColumns(string Id, IReadOnlyDictionary<string, RosterField> Fields)
{
    public const string OfRosters = "rosters";

    private const int Most = 500;

    public static async Task<KnownColumns> Of(IQuerySession session, CancellationToken cancellation) =>
        await session.LoadAsync<KnownColumns>(OfRosters, cancellation) ?? new(OfRosters, new Dictionary<string, RosterField>());

    /// <summary>What a heading was last said to mean, else what its words say.</summary>
    public RosterField FieldOf(string heading) => heading.Length > 0 && Fields.TryGetValue(Trace(heading), out var field) ? field : ColumnWords.InForce.FieldOf(heading);

    public KnownColumns With(IEnumerable<(string Heading, RosterField Field)> columns)
    {
        var said = columns.Where(x => x.Heading.Length > 0).GroupBy(x => Trace(x.Heading)).ToDictionary(x => x.Key, x => x.Last().Field);
        return this with { Fields = said.Concat(Fields.Where(x => !said.ContainsKey(x.Key))).Take(Most).ToDictionary() };
    }

    private static string Trace(string heading) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ColumnWords.Plain(heading))))[..16];
}
