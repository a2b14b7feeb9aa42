using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Programme.Publishing;

/// <summary>What showing somebody to everybody rests on: a consent to distribution (C-4), for a picture one to the image too (C-5; INV-22).</summary>
public static class Spreading
{
    /// <summary>Kinds of consent without which somebody may not be shown.</summary>
    public static IEnumerable<ConsentKind> Needed(bool pictured) => pictured ? [ConsentKind.Distribution, ConsentKind.Image] : [ConsentKind.Distribution];

    /// <summary>What is missing of them on the day the standing tells of.</summary>
    public static IReadOnlyList<ConsentKind> Missing(Standing? standing, bool pictured) => [.. Needed(pictured).Except(standing?.Agreed ?? [])];

    /// <summary>Whether who is shown already may be so still: whoever took any consent back, or of whom nothing may be shown, is not; the age is 0 once the record is gone.</summary>
    public static bool MayStay(Standing? standing, bool pictured) =>
        standing is { Age: > 0, BarredBesides: not (BarredFor.Blocked or BarredFor.RecordGone or BarredFor.ConsentWithdrawn or BarredFor.ConsentInvalidated) } && Missing(standing, pictured).Count == 0;

    /// <summary>What keeps somebody from being shown besides a consent that is missing.</summary>
    public static string? BarOf(Standing standing) =>
        standing.BarredBesides is null or BarredFor.ConsentExpired ? null : standing.BarredFor is BarredFor.Left ? Say.MayNotBeSpread : standing.BarredBecause;

    /// <summary>The consents that showing these people rests on.</summary>
    /// <exception cref="Refused">Somebody may not be shown; the sentence names them by their place in the group, the page says who it is.</exception>
    public static IReadOnlyList<ConsentId> Check(IReadOnlyList<ParticipantId> members, IEnumerable<ParticipantId> shown, IReadOnlyList<ParticipantId> pictured, Standings standings)
    {
        string[] lacking = [.. shown.Concat(pictured).Distinct().SelectMany(Lacking)];
        Refused.When(lacking.Length > 0, Say.MayNotBeShown.With(string.Join("; ", lacking)));
        return [.. standings.All.SelectMany(x => x.Consents.Where(held => Needed(pictured.Contains(x.Participant)).Contains(held.Kind))).Select(x => x.Consent)];

        IEnumerable<string> Lacking(ParticipantId person)
        {
            var standing = standings.All.FirstOrDefault(x => x.Participant == person);
            var who = Say.MemberOfGroup.With(members.Index().First(x => x.Item == person).Index + 1);
            foreach (var kind in Missing(standing, pictured.Contains(person))) yield return $"{who} – {Say.NoSuchConsent.With(Words.Of(kind))}";
            if (standing is not null && BarOf(standing) is { } bar) yield return $"{who} – {bar}";
        }
    }
}
