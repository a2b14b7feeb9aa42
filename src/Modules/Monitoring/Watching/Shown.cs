using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Watching;

/// <summary>The names a page shows, asked for once.</summary>
public sealed class Shown(IReadOnlyDictionary<ParticipantId, Name> known)
{
    public static readonly Shown Nobody = new(new Dictionary<ParticipantId, Name>());

    public string this[ParticipantId person] => known.TryGetValue(person, out var name) ? name.FullName : Say.NameUnknown;

    public string Place(ParticipantId person) => known.TryGetValue(person, out var name) ? name.Place : "";

    /// <summary>Several people in few words: surnames with initials.</summary>
    public string All(IEnumerable<ParticipantId> people) => string.Join(", ", people.Select(x => Short(this[x])));

    private static string Short(string fullName) =>
        fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var surname, .. { Length: > 0 } given] && fullName[0] != '['
            ? $"{surname} {string.Join('\u00a0', given.Select(x => $"{x[0]}."))}".Replace(' ', '\u00a0')
            : fullName;

    public static async Task<Shown> Of(Courier courier, IEnumerable<ParticipantId> people)
    {
        ParticipantId[] asked = [.. people.Distinct()];
        return new(asked.Length == 0 ? new Dictionary<ParticipantId, Name>() : (await courier.Ask<Names>(new NamesOf(asked))).All.ToDictionary(x => x.Participant));
    }
}
