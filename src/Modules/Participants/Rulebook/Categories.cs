namespace Mentorship.Participants.Rulebook;

/// <summary>The words by which lists name the kinds of participants.</summary>
public sealed record Categories(int Version, string Source, IReadOnlyDictionary<string, string[]> Words)
{
    public static Categories InForce { get; } = Law.Read<Categories>("categories");

    private readonly Dictionary<string, ParticipantKind> kinds =
        Words.SelectMany(x => x.Value.Select(word => (word, Kind: Enum.Parse<ParticipantKind>(x.Key)))).ToDictionary(x => x.word, x => x.Kind);

    public ParticipantKind? KindOf(string word) => kinds.TryGetValue(Vault.Card.Normal(word), out var kind) ? kind : null;
}
