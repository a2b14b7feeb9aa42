namespace Mentorship.Participants.Vault;

/// <summary>The day a participant was born on, as the vault has it; none once the record is gone.</summary>
public sealed record Birthday(DateOnly? Day)
{
    public static async Task<Birthday> Of(IDocumentSession session, ParticipantId participant, CancellationToken cancellation) =>
        new((await session.LoadAsync<Card>(participant.Value, cancellation))?.Profile.BornOn);
}
