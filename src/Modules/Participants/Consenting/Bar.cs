using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>The one place that says whether a person may be worked with on a day.</summary>
public static class Bar
{
    /// <summary>What bars writing anything about the person, as a sentence, or nothing.</summary>
    public static string? Of(Participant participant, Birthday born, DateOnly on) =>
        By(participant, born, on) is BarredFor.Blocked ? Blocked(participant) : Sentence(By(participant, born, on));

    /// <summary>A block says why.</summary>
    public static string Blocked(Participant participant) => Say.BlockedBecause.Replace("{0}", Words.Of(participant.BlockedFor!.Value), StringComparison.Ordinal);

    /// <summary>What bars writing anything about the person, or nothing.</summary>
    public static BarredFor? By(Participant participant, Birthday born, DateOnly on)
    {
        if (participant.LeftOn is not null) return BarredFor.Left;
        if (participant.BlockedFor is not null) return BarredFor.Blocked;
        if (born.Day is not { } day) return BarredFor.RecordGone;
        var band = Law.InForce.BandOf(day, on);
        var needed = band == AgeBand.Adult ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing;
        if (participant.Held(needed, on) is null) return Missing(participant, needed, on);
        return LacksAssent(participant, born, band) ? BarredFor.NoAssent : null;
    }

    /// <summary>Their own no always bars; whether silence does, the school decides.</summary>
    public static bool LacksAssent(Participant participant, Birthday born, AgeBand band) =>
        band == AgeBand.From14To17 && (participant.Assents == false || (born.AssentNeeded && participant.Assents is null));

    /// <exception cref="Refused">The person may not be worked with on that day.</exception>
    public static void Check(Participant participant, Birthday born, DateOnly on)
    {
        if (Of(participant, born, on) is { } sentence) throw new Refused(sentence);
    }

    private static BarredFor Missing(Participant participant, ConsentKind needed, DateOnly on) => participant.Consents.LastOrDefault(x => x.Kind == needed) switch
    {
        { WithdrawnOn: not null } => BarredFor.ConsentWithdrawn,
        { } consent when consent.ValidUntil < on => BarredFor.ConsentExpired,
        null when participant.RefusedKinds.Contains(needed) => BarredFor.ConsentRefused,
        null when needed == ConsentKind.OwnProcessing && participant.Held(ConsentKind.ChildProcessing, on) is not null => BarredFor.AdultNeedsOwnConsent,
        _ => BarredFor.NoConsent,
    };

    private static string? Sentence(BarredFor? barred) => barred switch
    {
        null => null,
        BarredFor.Left => Say.LeftProgramme,
        BarredFor.RecordGone => Say.PersonalRecordGone,
        BarredFor.ConsentWithdrawn => Say.ConsentWithdrawn,
        BarredFor.ConsentExpired => Say.ConsentExpired,
        BarredFor.ConsentRefused => Say.ConsentRefused,
        BarredFor.AdultNeedsOwnConsent => Say.AdultNeedsOwnConsent,
        BarredFor.NoAssent => Say.NoAssent,
        _ => Say.NoConsent,
    };
}
