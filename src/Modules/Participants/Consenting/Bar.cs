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
        return participant.LeftOn is not null ? BarredFor.Left : Besides(participant, born, on);
    }

    /// <summary>What bars it whether or not they left.</summary>
    public static BarredFor? Besides(Participant participant, Birthday born, DateOnly on)
    {
        if (participant.BlockedFor is not null) return BarredFor.Blocked;
        if (born.Day is null) return BarredFor.RecordGone;
        var needed = Needed(born, on);
        if (participant.Held(needed, on) is null) return Missing(participant, needed, on);
        if (participant.IsDisputed(needed, on)) return BarredFor.Disagreement;
        return LacksAssent(participant, born, on) ? BarredFor.NoAssent : null;
    }

    /// <summary>The consent without which nothing is written: of age the person's own, before that the representative's.</summary>
    public static ConsentKind Needed(Birthday born, DateOnly on) =>
        born.Day is { } day && Law.InForce.IsAdult(day, on) ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing;

    /// <summary>Their own no always bars; whether silence does, the school decides. Who turned 14 under a consent has some days to answer.</summary>
    public static bool LacksAssent(Participant participant, Birthday born, DateOnly on) =>
        born.Day is { } day && Law.InForce.BandOf(day, on) == AgeBand.From14To17
        && (participant.Assents == false || (born.AssentNeeded && participant.Assents is null && !HasTime(participant, born, on)));

    /// <exception cref="Refused">The person may not be worked with on that day.</exception>
    public static void Check(Participant participant, Birthday born, DateOnly on)
    {
        if (Of(participant, born, on) is { } sentence) throw new Refused(sentence);
    }

    private static bool HasTime(Participant participant, Birthday born, DateOnly on) =>
        Law.DayOf(born.Day!.Value, Law.InForce.AssentFrom) is var turned && on < turned.AddDays(born.AnswerWithinDays)
        && participant.Held(ConsentKind.ChildProcessing, on) is { } held && held.On < turned;

    private static BarredFor Missing(Participant participant, ConsentKind needed, DateOnly on) => participant.Consents.LastOrDefault(x => x.Kind == needed) switch
    {
        { InvalidatedOn: not null } => BarredFor.ConsentInvalidated,
        { WithdrawnOn: not null } => BarredFor.ConsentWithdrawn,
        { } consent when consent.ValidUntil < on => BarredFor.ConsentExpired,
        null when participant.IsRefused(needed) => BarredFor.ConsentRefused,
        null when needed == ConsentKind.OwnProcessing && participant.Consents.Any(x => x.Kind == ConsentKind.ChildProcessing && x.InvalidatedOn is null) => BarredFor.AdultNeedsOwnConsent,
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
        BarredFor.ConsentInvalidated => Say.ConsentInvalid,
        BarredFor.Disagreement => Say.RepresentativesDisagree,
        BarredFor.AdultNeedsOwnConsent => Say.AdultNeedsOwnConsent,
        BarredFor.NoAssent => Say.NoAssent,
        _ => Say.NoConsent,
    };
}
