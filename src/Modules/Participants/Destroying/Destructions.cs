using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Destroying;

/// <summary>What has to be destroyed by when, the most urgent first, and what was destroyed under which act.</summary>
public sealed record Destructions(IReadOnlyList<DueDestruction> Due, IReadOnlyList<DestructionAct> Acts)
{
    [View("/api/participants/destructions"), Needs(Deed.ReadSubjectRequests)]
    public static async Task<Destructions> Read(IQuerySession session, CancellationToken cancellation)
    {
        var all = await session.Query<DestructionEntry>().ToListAsync(cancellation);
        return new(
            [.. all.Where(x => x.Due is not null).OrderBy(x => x.Due).Select(x => new DueDestruction(new(x.Id), x.Ground, x.Due!.Value, x.Requested is not null))],
            [.. all.Where(x => x.Number is not null).OrderByDescending(x => x.RecordedAt).Select(Act)]);
    }

    /// <summary>The act under which somebody's data were destroyed, if they were.</summary>
    public static async Task<DestructionAct?> ActOf(IQuerySession session, Guid participant, CancellationToken cancellation) =>
        await session.LoadAsync<DestructionEntry>(participant, cancellation) is { Number: not null } entry ? Act(entry) : null;

    private static DestructionAct Act(DestructionEntry x) =>
        new(new(x.Id), x.Number!, x.Ground, x.DestroyedOn!.Value, x.RecordedAt!.Value, x.SignedBy, x.Records, x.Papers, x.SharedRecords);
}

/// <summary>A person whose data have to go, and whether the director was asked to sign.</summary>
public sealed record DueDestruction(ParticipantId Participant, DestructionGround Ground, DateOnly DestroyBy, bool Requested);

/// <summary>An act of destruction, without a name.</summary>
public sealed record DestructionAct(
    ParticipantId Participant, string Number, DestructionGround Ground, DateOnly On, DateTimeOffset RecordedAt, Guid? SignedBy, int Records, int Papers, int SharedRecords);
