using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Importing;

/// <summary>The words by which lists head their columns.</summary>
public sealed record ColumnWords(int Version, string Source, IReadOnlyDictionary<RosterField, string[]> Words)
{
    public static ColumnWords InForce { get; } = Law.Read<ColumnWords>("columns");

    private readonly (string Word, RosterField Field)[] longestFirst =
        [.. Words.SelectMany(x => x.Value.Select(word => (word, x.Key))).OrderByDescending(x => x.word.Length)];

    /// <summary>What a heading means: by the whole of it, else by how it begins.</summary>
    public RosterField FieldOf(string heading)
    {
        var plain = Plain(heading);
        return longestFirst.FirstOrDefault(x => plain == x.Word || plain.StartsWith(x.Word + " ", StringComparison.Ordinal)).Field;
    }

    /// <summary>Letters and figures of a heading; how it is written otherwise says nothing.</summary>
    public static string Plain(string heading) =>
        Vault.Card.Normal(new([.. heading.Select(x => char.IsLetterOrDigit(x) ? x : ' ')]));
}
