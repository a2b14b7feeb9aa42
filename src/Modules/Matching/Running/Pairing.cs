using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Running;

/// <summary>Two people as the rules see them: what stands in the way, and what they would score.</summary>
public sealed record Tried(RunPair Pair, IReadOnlyList<Hurdle> Hurdles);

/// <summary>Tries pairs by the hard rules and the weights of a run.</summary>
public sealed class Pairing(
    RunTerms terms, FormRule rule, Facts facts, IReadOnlySet<(ParticipantId, ParticipantId)> kept,
    IReadOnlyDictionary<ParticipantId, HashSet<ParticipantId>> has, KeptApart apart)
{
    public Tried Of(ParticipantId mentee, ParticipantId mentor)
    {
        var (one, other) = (facts.Standings[mentee], facts.Standings[mentor]);
        var fit = facts.Fit([mentor], [mentee], terms.Weights);
        return new(RunPair.Of(mentee, mentor, fit.Parts, kept.Contains((mentee, mentor))), [.. Hurdles(one, other, fit)]);
    }

    private IEnumerable<Hurdle> Hurdles(Standing mentee, Standing mentor, Compatibility fit)
    {
        var together = has.TryGetValue(mentor.Participant, out var theirs) && theirs.Contains(mentee.Participant);
        foreach (var hurdle in HardRules.Between(mentor, mentee, rule, facts.Settings, together)) yield return hurdle;
        if (apart.From(mentee.Participant, mentor.Participant)) yield return Hurdle.KeptApart;
        if (fit.Score == 0) yield return mentee.RequestCodes.Any(x => Directions.InForce.Answers(mentor.CompetenceCodes, x)) ? Hurdle.SheetNotMet : Hurdle.NothingInCommon;
    }
}
