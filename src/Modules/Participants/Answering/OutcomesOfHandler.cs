using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Answering;

/// <summary>Answers whose outcomes are entered, all at once.</summary>
public static class OutcomesOfHandler
{
    public static async Task<KnownOutcomes> Handle(OutcomesOf question, IQuerySession session, CancellationToken cancellation) => new(
        [.. (await session.LoadAmongAsync<Participant>(question.Participants.Select(x => x.Value), cancellation)).Select(x => new OutcomesEntered(x.Id, x.Outcomes))]);
}
