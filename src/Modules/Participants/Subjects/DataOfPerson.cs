using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;

namespace Mentorship.Participants.Subjects;

/// <summary>What is to be done about one person's data: what was asked, what has to be destroyed by when, what was.</summary>
public sealed record DataOfPerson(
    ParticipantId Participant, bool HasRepresentative, IReadOnlyList<SubjectRequestEntry> Requests, DestructionGround? Requested, DateOnly? DestroyBy, string? Act, BlockReason? BlockedFor,
    IReadOnlyList<DestructionGround> Grounds)
{
    [View("/api/participants/people/{id:guid}/data"), Needs(Deed.ReadSubjectRequests)]
    public static async Task<DataOfPerson> Read(IQuerySession session, Guid id, TimeProvider clock, CancellationToken cancellation)
    {
        var participant = NotThere.Unless((await session.LoadAmongAsync<Participant>([id], cancellation)).SingleOrDefault(), Say.NotRegistered);
        var requests = await session.Query<SubjectRequestEntry>().Where(x => x.Participant == participant.Id).OrderByDescending(x => x.ReceivedOn).ToListAsync(cancellation);
        var due = await session.LoadAsync<DestructionEntry>(id, cancellation);
        return new(participant.Id, participant.Representatives.Count > 0, requests, participant.ToBeDestroyed, due?.Due, participant.ActOfDestruction, participant.BlockedFor, [.. GroundsOf(participant, Today.Of(clock))]);
    }

    private static IEnumerable<DestructionGround> GroundsOf(Participant participant, DateOnly today)
    {
        if (!participant.ProcessingHeld(today) && participant.Consents.Any(x => x is { IsToProcess: true, WithdrawnOn: not null })) yield return DestructionGround.ConsentWithdrawn;
        if (participant.LeftOn is not null) yield return DestructionGround.PurposeAchieved;
        yield return DestructionGround.SubjectsDemand;
        yield return DestructionGround.UnlawfulProcessing;
    }
}
