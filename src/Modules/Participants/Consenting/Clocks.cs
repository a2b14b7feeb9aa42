using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Consenting;

/// <summary>The terms that begin to run when a consent ends.</summary>
public static class Clocks
{
    /// <summary>Thirty days to destroy, ten working days until everybody who works with the data has stopped (152-ФЗ, art. 21 parts 5 and 5.1).</summary>
    public static ConsentWithdrawn Withdrawn(ParticipantId participant, Consent consent, GivenBy by, DateOnly on, SchoolSettings settings) => new(
        participant, consent.Id, consent.Kind, by, on.AddDays(Law.InForce.DestroyWithinDays), on)
    {
        StopBy = WorkingDays.Country.After(on, Law.InForce.StopWorkingDays, settings),
    };

    /// <summary>Ten working days to destroy what was never lawfully had (art. 21 part 3); a consent to work is no matter of personal data.</summary>
    public static ConsentInvalidated Invalidated(ParticipantId participant, Consent consent, Invalidity reason, DateOnly on, SchoolSettings settings) => new(
        participant, consent.Id, consent.Kind, reason,
        consent.Kind == ConsentKind.MentoringWork ? null : WorkingDays.Country.After(on, Law.InForce.UnlawfulDestroyWorkingDays, settings), on);
}
