using Mentorship.Kernel.Schooling;

namespace Mentorship.Participants.Vault;

/// <summary>The day a participant was born on, as the vault has it, none once the record is gone; and what the school asks of those between 14 and 17.</summary>
public sealed record Birthday(DateOnly? Day)
{
    /// <summary>Whether the school waits for their own word beside their representatives'.</summary>
    public bool AssentNeeded { get; init; } = true;

    public static async Task<Birthday> Of(IDocumentSession session, ParticipantId participant, CancellationToken cancellation) =>
        new((await session.LoadAsync<Card>(participant.Value, cancellation))?.Profile.BornOn) { AssentNeeded = (await SettingsOf.School(session, cancellation)).AssentNeeded };
}
