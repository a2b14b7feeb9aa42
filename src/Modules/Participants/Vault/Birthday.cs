using Mentorship.Kernel.Schooling;

namespace Mentorship.Participants.Vault;

/// <summary>The day a participant was born on, as the vault has it, none once the record is gone; and what the school asks of those who come of age.</summary>
public sealed record Birthday(DateOnly? Day)
{
    /// <summary>Whether the school waits for their own word beside their representatives'.</summary>
    public bool AssentNeeded { get; init; } = true;

    /// <summary>How long the school waits for the word of whoever has just turned 14 or 18.</summary>
    public int AnswerWithinDays { get; init; } = SchoolSettings.Default.AnswerWithinDays;

    public static async Task<Birthday> Of(IDocumentSession session, ParticipantId participant, CancellationToken cancellation) =>
        Of(await session.LoadAsync<Card>(participant.Value, cancellation), await SettingsOf.School(session, cancellation));

    public static Birthday Of(Card? card, SchoolSettings settings) => Of(card?.Profile.BornOn, settings);

    public static Birthday Of(DateOnly? day, SchoolSettings settings) =>
        new(day) { AssentNeeded = settings.AssentNeeded, AnswerWithinDays = settings.AnswerWithinDays };
}
