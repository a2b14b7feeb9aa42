using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers whether somebody was born on a day; of the unknown and the destroyed it is never so.</summary>
public static class BirthdayOfHandler
{
    public static async Task<BirthdayFits> Handle(BirthdayOf question, IQuerySession session, CancellationToken cancellation) =>
        new((await session.LoadAsync<Card>(question.Participant.Value, cancellation))?.Profile.BornOn == question.Day);
}
