using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Watching;

/// <summary>The names a page shows, asked for once.</summary>
public sealed class Shown(IReadOnlyDictionary<ParticipantId, Name> known)
{
    public static readonly Shown Nobody = new(new Dictionary<ParticipantId, Name>());

    public string this[ParticipantId person] => known.TryGetValue(person, out var name) ? name.FullName : Say.NameUnknown;

    public string Place(ParticipantId person) => known.TryGetValue(person, out var name) ? name.Place : "";

    public string All(IEnumerable<ParticipantId> people) => string.Join(", ", people.Select(x => this[x]));

    public static async Task<Shown> Of(Courier courier, IEnumerable<ParticipantId> people)
    {
        ParticipantId[] asked = [.. people.Distinct()];
        return new(asked.Length == 0 ? new Dictionary<ParticipantId, Name>() : (await courier.Ask<Names>(new NamesOf(asked))).All.ToDictionary(x => x.Participant));
    }
}
