using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>The one place that says whether a person may be worked with on a day.</summary>
public static class Bar
{
    /// <summary>What bars writing anything about the person, as a sentence, or nothing.</summary>
    public static string? Of(Participant participant, Birthday born, DateOnly on)
    {
        if (participant.LeftOn is not null) return Say.LeftProgramme;
        if (born.Day is not { } day) return Say.PersonalRecordGone;
        var band = Law.InForce.BandOf(day, on);
        var needed = band == AgeBand.Adult ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing;
        if (participant.Held(needed, on) is null) return Missing(participant, needed, on);
        return band == AgeBand.From14To17 && participant.Assents != true ? Say.NoAssent : null;
    }

    /// <exception cref="Refused">The person may not be worked with on that day.</exception>
    public static void Check(Participant participant, Birthday born, DateOnly on)
    {
        if (Of(participant, born, on) is { } sentence) throw new Refused(sentence);
    }

    private static string Missing(Participant participant, ConsentKind needed, DateOnly on) => participant.Consents.LastOrDefault(x => x.Kind == needed) switch
    {
        { WithdrawnOn: not null } => Say.ConsentWithdrawn,
        { } consent when consent.ValidUntil < on => Say.ConsentExpired,
        null when participant.RefusedKinds.Contains(needed) => Say.ConsentRefused,
        null when needed == ConsentKind.OwnProcessing && participant.Held(ConsentKind.ChildProcessing, on) is not null => Say.AdultNeedsOwnConsent,
        _ => Say.NoConsent,
    };
}
