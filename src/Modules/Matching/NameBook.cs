using Mentorship.Participants.Contracts;

namespace Mentorship.Matching;

/// <summary>The names of the people on a page, asked for once.</summary>
public sealed class NameBook(IReadOnlyDictionary<ParticipantId, Name> known)
{
    public string this[ParticipantId person] => known.TryGetValue(person, out var name) ? name.FullName : Say.NameNotShown;

    public string PlaceOf(ParticipantId person) => known.TryGetValue(person, out var name) ? name.Place : "";

    public string Of(IEnumerable<ParticipantId> people) => string.Join(", ", people.Select(x => this[x]));

    public static async Task<NameBook> Of(IEnumerable<ParticipantId> people, Courier courier)
    {
        ParticipantId[] asked = [.. people.Distinct()];
        return new(asked.Length == 0 ? new Dictionary<ParticipantId, Name>() : (await courier.Ask<Names>(new NamesOf(asked))).All.ToDictionary(x => x.Participant));
    }
}
