using System.Text.Json.Serialization;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>Who would like to work with whom.</summary>
public sealed class Wishes(IEnumerable<Preference> preferences)
{
    private readonly HashSet<(ParticipantId, ParticipantId)> all = [.. preferences.SelectMany(x => x.Preferred.Select(whom => (x.By, whom)))];

    public bool Has(ParticipantId who, ParticipantId whom) => all.Contains((who, whom));
}

/// <summary>How well mentors and mentees fit by the agreed criteria, 0 to 100, with the parts that sum to it.</summary>
public sealed record Compatibility(ScoreParts Parts, IReadOnlyList<PairFit> Pairs)
{
    /// <summary>What counts of a part that one side has not spoken of: neither for the pair nor against it.</summary>
    private const double NotSaid = 0.5;

    public int Score => Parts.Sum;

    /// <summary>Whether there is anything to work on for any of them; where there is not, the score is 0.</summary>
    [JsonIgnore]
    public bool HasGround => Pairs.Any(x => x.HasGround);

    public static Compatibility Nothing { get; } = new(ScoreParts.None, []);

    public static Compatibility Of(
        IReadOnlyList<Standing> mentors, IReadOnlyList<Standing> mentees, Wishes wishes, CriteriaWeights? weights = null, SelectionCriteriaDefined? criteria = null)
    {
        if (mentors.Count == 0 || mentees.Count == 0) return Nothing;
        var full = weights ?? Rulebook.Current.Weights;
        PairFit[] pairs = [.. from mentee in mentees from mentor in mentors select Pair(mentor, mentee, wishes, criteria)];
        if (!pairs.Any(x => x.HasGround)) return new(ScoreParts.None, pairs);
        var overlap = mentees.Average(x => x.RequestCodes.Count == 0 ? 0 : (double)x.RequestCodes.Count(code => mentors.Any(mentor => Answers(mentor, x, code, criteria))) / x.RequestCodes.Count);
        return new(
            new(
                Part(full.Overlap, overlap),
                Part(full.Preference, pairs.Average(x => ((x.MentorPrefers ? 1 : 0) + (x.MenteePrefers ? 1 : 0)) / 2.0)),
                Part(full.Time, pairs.Average(x => x.Days?.Share ?? NotSaid)),
                Part(full.Age, pairs.Average(x => x.YearsOff is { } years ? Math.Max(0, 1 - Math.Abs(years) / (double)Rulebook.Current.AgeYears) : NotSaid)),
                Part(full.Interests, pairs.Average(x => x.Interests?.Share ?? NotSaid))),
            pairs);
    }

    /// <summary>Whether a mentor answers what a mentee asks for, by the sheet of the direction where the criteria have one.</summary>
    private static bool Answers(Standing mentor, Standing mentee, string code, SelectionCriteriaDefined? criteria) => criteria?.Sheets?.FirstOrDefault(x => x.Code == code) is { } sheet
        ? sheet.IsAnswered(mentor, mentee)
        : Directions.InForce.Answers(mentor.CompetenceCodes, code);

    private static PairFit Pair(Standing mentor, Standing mentee, Wishes wishes, SelectionCriteriaDefined? criteria)
    {
        var answered = mentee.RequestCodes.ToLookup(x => Answers(mentor, mentee, x, criteria));
        return new(mentor.Participant, mentee.Participant, [.. answered[true]], [.. answered[false]], wishes.Has(mentor.Participant, mentee.Participant), wishes.Has(mentee.Participant, mentor.Participant))
        {
            Days = InCommon.Between(mentor.Days, mentee.Days),
            Interests = InCommon.Between(mentor.Interests, mentee.Interests),
            YearsOff = mentor is { AgeFrom: { } from, AgeTo: { } to } && mentee.Age > 0 ? mentee.Age - Math.Clamp(mentee.Age, from, Math.Max(from, to)) : null,
        };
    }

    private static int Part(int full, double share) => (int)Math.Round(full * share, MidpointRounding.AwayFromZero);
}
