using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers who people are, all at once.</summary>
public static class NamesOfHandler
{
    public static async Task<Names> Handle(NamesOf question, IQuerySession session, CancellationToken cancellation)
    {
        var cards = await session.LoadManyAsync<Card>(cancellation, question.Participants.Select(x => x.Value).Distinct());
        return new([.. cards.Select(x => new Name(new(x.Id), x.Profile.FullName, x.Profile.Place))]);
    }
}
