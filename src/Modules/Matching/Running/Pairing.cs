using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Running;

/// <summary>A mentee and a mentor or team as the rules see them: what stands in the way, and what they would score.</summary>
public sealed record Tried(RunPair Pair, IReadOnlyList<Hurdle> Hurdles);

/// <summary>Tries pairs by the hard rules and the weights of a run.</summary>
public sealed class Pairing(
    RunTerms terms, FormRule rule, Facts facts, IReadOnlySet<(ParticipantId, ParticipantId)> kept,
    IReadOnlyDictionary<ParticipantId, HashSet<ParticipantId>> has, KeptApart apart)
{
    public Tried Of(ParticipantId mentee, RunMentor place)
    {
        var one = facts.Standings[mentee];
        Standing[] mentors = [.. place.All.Select(x => facts.Standings[x])];
        var fit = facts.Fit(place.All, [mentee], terms.Weights);
        return new(
            RunPair.Of(mentee, place.Mentor, fit.Parts, kept.Contains((mentee, place.Mentor))), [.. mentors.SelectMany(x => Hurdles(one, x)).Concat(Misfits(one, mentors, fit)).Distinct()]);
    }

    private IEnumerable<Hurdle> Hurdles(Standing mentee, Standing mentor)
    {
        var together = has.TryGetValue(mentor.Participant, out var theirs) && theirs.Contains(mentee.Participant);
        foreach (var hurdle in HardRules.Between(mentor, mentee, rule, facts.Settings, together)) yield return hurdle;
        if (apart.From(mentee.Participant, mentor.Participant)) yield return Hurdle.KeptApart;
    }

    private static IEnumerable<Hurdle> Misfits(Standing mentee, Standing[] mentors, Compatibility fit)
    {
        if (fit.Score == 0) yield return mentee.RequestCodes.Any(x => mentors.Any(one => Directions.InForce.Answers(one.CompetenceCodes, x))) ? Hurdle.SheetNotMet : Hurdle.NothingInCommon;
    }
}
