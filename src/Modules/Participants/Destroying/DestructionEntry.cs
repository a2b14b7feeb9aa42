using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Destroying;

/// <summary>What of one person has to be destroyed by when, or was.</summary>
public sealed record DestructionEntry(Guid Id)
{
    /// <summary>By when it has to be done because of a consent taken back, of having left, of having been asked for.</summary>
    public DateOnly? AfterWithdrawal { get; init; }

    public DateOnly? AfterLeaving { get; init; }

    /// <summary>By when it has to be done because a consent ran out or turned out to be none.</summary>
    public DateOnly? AfterExpiry { get; init; }

    public DateOnly? AfterInvalidation { get; init; }

    public DateOnly? AsRequested { get; init; }

    public DestructionGround? Requested { get; init; }

    /// <summary>The number of the act.</summary>
    public string? Number { get; init; }

    public DateOnly? DestroyedOn { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The account that signed.</summary>
    public Guid? SignedBy { get; init; }

    public int Records { get; init; }

    public int Papers { get; init; }

    public int SharedRecords { get; init; }

    /// <summary>The nearest of the terms, while there is anything to be destroyed.</summary>
    public DateOnly? Due => Number is not null ? null : new[] { AfterWithdrawal, AfterLeaving, AfterExpiry, AfterInvalidation, AsRequested }.Min();

    /// <summary>The ground: the one that was asked for, else the one that the nearest term follows from.</summary>
    public DestructionGround Ground => Requested
        ?? (AfterWithdrawal is { } term && term == Due ? DestructionGround.ConsentWithdrawn
            : AfterInvalidation is { } none && none == Due ? DestructionGround.UnlawfulProcessing
            : DestructionGround.PurposeAchieved);
}

/// <summary>Folds the terms of destruction.</summary>
public partial class DestructionEntryProjection : MultiStreamProjection<DestructionEntry, Guid>
{
    public DestructionEntryProjection()
    {
        Identity<ConsentGranted>(x => x.Participant.Value);
        Identity<ConsentWithdrawn>(x => x.Participant.Value);
        Identity<ConsentExpired>(x => x.Participant.Value);
        Identity<ConsentInvalidated>(x => x.Participant.Value);
        Identity<ParticipantLeftProgramme>(x => x.Participant.Value);
        Identity<ParticipantReturned>(x => x.Participant.Value);
        Identity<DestructionRequested>(x => x.Participant.Value);
        Identity<PersonalDataDestroyed>(x => x.Participant.Value);
    }

    public override DestructionEntry? Evolve(DestructionEntry? snapshot, Guid id, IEvent e)
    {
        var entry = snapshot ?? new(id);
        return e.Data switch
        {
            ConsentGranted x when IsToProcess(x.Kind) => snapshot is null ? null : entry with { AfterWithdrawal = null, AfterExpiry = null, AfterInvalidation = null },
            ConsentWithdrawn x when IsToProcess(x.Kind) => entry with { AfterWithdrawal = x.DestroyBy },
            ConsentExpired { DestroyBy: not null } x => entry with { AfterExpiry = x.DestroyBy },
            ConsentInvalidated { DestroyBy: not null } x when IsToProcess(x.Kind) => entry with { AfterInvalidation = x.DestroyBy },
            ParticipantLeftProgramme x => entry with { AfterLeaving = x.OccurredOn.AddDays(Law.InForce.DestroyWithinDays) },
            ParticipantReturned => snapshot is null ? null : entry with { AfterLeaving = null },
            DestructionRequested x => entry with { AsRequested = x.DestroyBy, Requested = x.Ground },
            PersonalDataDestroyed x => entry with
            {
                Requested = x.Ground,
                Number = x.Number,
                DestroyedOn = x.OccurredOn,
                Records = x.Records,
                Papers = x.Papers,
                SharedRecords = x.SharedRecords,
                RecordedAt = e.Timestamp,
                SignedBy = Guid.TryParse(e.UserName, out var account) ? account : null,
            },
            _ => snapshot,
        };
    }

    private static bool IsToProcess(ConsentKind kind) => kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing;
}
