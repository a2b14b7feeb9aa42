using Mentorship.Design;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>A score in words: what it is the sum of, and why; of what has no weight nothing is said.</summary>
public static class ScoreWords
{
    public static string Of(ScoreParts parts, CriteriaWeights? weights = null) => Say.ScoreAsSum.With(parts.Sum, string.Join(" + ", Named(parts, weights ?? Rulebook.Current.Weights)));

    public static string Of(CriteriaWeights weights) => string.Join(", ", Named(new(weights.Overlap, weights.Preference, weights.Time, weights.Age, weights.Interests), weights));

    /// <summary>Why the two fit, and what there is between them beside requests where that counts.</summary>
    public static string Why(PairFit pair, bool counts, CriteriaWeights? weights = null)
    {
        var full = weights ?? Rulebook.Current.Weights;
        return string.Join("; ", new[]
        {
            pair.Shared.Count > 0 ? $"{Say.HelpsWith} {Directions.InForce.WordsOf(pair.Shared)}" : Say.HelpsWithNothing,
            pair.Open.Count > 0 ? $"{Say.StaysOpen} {Directions.InForce.WordsOf(pair.Open)}" : "",
            WhoChose(pair),
            counts && full.Time > 0 ? Days(pair) : "",
            counts && full.Age > 0 ? Age(pair) : "",
            counts && full.Interests > 0 ? Interests(pair) : "",
            counts ? "" : Say.NothingElseCounts,
        }.Where(x => x.Length > 0));
    }

    public static string WhoChose(PairFit pair) => (pair.MentorPrefers, pair.MenteePrefers) switch
    {
        (true, true) => Say.BothPrefer,
        (true, false) => Say.MentorPrefers,
        (false, true) => Say.MenteePrefers,
        _ => Say.NobodyPrefers,
    };

    public static string Days(PairFit pair) => InCommon(pair.Days, x => Words.Of(x), Say.DaysNotSaid, Say.NoDaysInCommon, Say.DaysInCommon);

    public static string Interests(PairFit pair) => InCommon(pair.Interests, x => Words.Of(x), Say.InterestsNotSaid, Say.NoInterestsInCommon, Say.InterestsInCommon);

    public static string Age(PairFit pair) => pair.YearsOff switch
    {
        null => Say.AgeNotSaid,
        0 => Say.AgeAsWished,
        > 0 => Say.OlderThanWished.With(pair.YearsOff),
        _ => Say.YoungerThanWished.With(-pair.YearsOff),
    };

    private static string InCommon<T>(InCommon<T>? common, Func<T, string> word, string notSaid, string none, string some) =>
        common is null ? notSaid : common.Both.Count == 0 ? none : some.With(string.Join(", ", common.Both.Select(word)), common.Both.Count, common.Of);

    private static IEnumerable<string> Named(ScoreParts parts, CriteriaWeights weights) =>
        new[]
        {
            (Say.PartOverlap, parts.Overlap, weights.Overlap), (Say.PartPreference, parts.Preference, weights.Preference), (Say.PartTime, parts.Time, weights.Time),
            (Say.PartAge, parts.Age, weights.Age), (Say.PartInterests, parts.Interests, weights.Interests),
        }.Where(x => x.Item3 > 0).Select(x => $"{x.Item1} {x.Item2}");
}
