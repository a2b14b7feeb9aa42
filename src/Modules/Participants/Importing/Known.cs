using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Those of the school who bear some names, with where they stand in the programme.</summary>
public sealed class Known(IEnumerable<(Card Card, Participant Participant)> people)
{
    private readonly ILookup<(string, DateOnly), (Card Card, Participant Participant)> all = people.ToLookup(x => (x.Card.Sought, x.Card.Profile.BornOn));

    public static async Task<Known> Of(IQuerySession session, IEnumerable<string> names, CancellationToken cancellation) =>
        new(await Namesakes.Of(session, names, cancellation));

    public IReadOnlyList<(Card Card, Participant Participant)> Of((string, DateOnly) identity) => [.. all[identity]];
}
