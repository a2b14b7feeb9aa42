namespace Mentorship.Participants.Contracts;

/// <summary>The names a page shows, asked for once; of whom nothing is known any more, that is said instead.</summary>
public sealed record NameBook(IReadOnlyList<Name> All, string Unknown)
{
    private readonly Dictionary<ParticipantId, Name> known = All.ToDictionary(x => x.Participant);

    public string this[ParticipantId person] => known.TryGetValue(person, out var name) ? name.FullName : Unknown;

    /// <summary>The name in a case, if the book was asked for cases.</summary>
    public string this[ParticipantId person, NameCase wanted] => known.TryGetValue(person, out var name) ? name.Cases.GetValueOrDefault(wanted, name.FullName) : Unknown;

    public bool Knows(ParticipantId person) => known.ContainsKey(person);

    public string PlaceOf(ParticipantId person) => known.TryGetValue(person, out var name) ? name.Place : "";

    public string Of(IEnumerable<ParticipantId> people) => string.Join(", ", people.Select(x => this[x]));

    /// <summary>Several people in few words: surnames with initials.</summary>
    public string Briefly(IEnumerable<ParticipantId> people) =>
        string.Join(", ", people.Select(x => known.TryGetValue(x, out var name) ? name.IsPseudonym ? name.FullName : Short(name.FullName) : Unknown));

    public static async Task<NameBook> Of(IEnumerable<ParticipantId> people, Func<NamesOf, Task<Names>> ask, string unknown, bool inCases = false)
    {
        ParticipantId[] asked = [.. people.Distinct()];
        return new(asked.Length == 0 ? [] : (await ask(new(asked) { InCases = inCases })).All, unknown);
    }

    private static string Short(string fullName) =>
        fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var surname, .. { Length: > 0 } given]
            ? $"{surname} {string.Join('\u00a0', given.Select(x => $"{x[0]}."))}".Replace(' ', '\u00a0')
            : fullName;
}
