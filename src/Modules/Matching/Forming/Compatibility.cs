using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>Somebody with what they can help with, or want help with.</summary>
public sealed record Party(ParticipantId Person, IReadOnlyList<string> Codes)
{
    /// <summary>Where they stand, by which sheets of directions are judged; without it only competences count.</summary>
    public Standing? Standing { get; init; }

    public static Party Mentor(Standing x) => new(x.Participant, x.CompetenceCodes) { Standing = x };

    public static Party Mentee(Standing x) => new(x.Participant, x.RequestCodes) { Standing = x };

    /// <summary>Whether this mentor answers what a mentee asks for, by the sheet of the direction where the criteria have one.</summary>
    public bool Answers(Party mentee, string code, SelectionCriteriaDefined? criteria) => criteria?.Sheets?.FirstOrDefault(x => x.Code == code) is { } sheet
        ? sheet.IsAnswered(Codes, Standing, mentee.Standing)
        : Directions.InForce.Answers(Codes, code);
}

/// <summary>Who would like to work with whom.</summary>
public sealed class Wishes(IEnumerable<Preference> preferences)
{
    private readonly HashSet<(ParticipantId, ParticipantId)> all = [.. preferences.SelectMany(x => x.Preferred.Select(whom => (x.By, whom)))];

    public bool Has(ParticipantId who, ParticipantId whom) => all.Contains((who, whom));
}

/// <summary>Why a mentor and a mentee fit: what the mentor can help with, what stays open, who chose whom.</summary>
public sealed record PairFit(
    ParticipantId Mentor, ParticipantId Mentee, IReadOnlyList<string> Shared, IReadOnlyList<string> Open, bool MentorPrefers, bool MenteePrefers);

/// <summary>How well mentors and mentees fit by the agreed criteria, 0 to 100, with the parts that sum to it.</summary>
public sealed record Compatibility(int Score, int OverlapPart, int PreferencePart, IReadOnlyList<PairFit> Pairs)
{
    public static Compatibility Nothing { get; } = new(0, 0, 0, []);

    public static Compatibility Of(
        IReadOnlyList<Party> mentors, IReadOnlyList<Party> mentees, Wishes wishes, CriteriaWeights? weights = null, SelectionCriteriaDefined? criteria = null)
    {
        var (overlapWeight, preferenceWeight) = weights ?? Rulebook.Current.Weights;
        if (mentors.Count == 0 || mentees.Count == 0) return Nothing;
        PairFit[] pairs = [.. from mentee in mentees from mentor in mentors select Pair(mentor, mentee, wishes, criteria)];
        var overlap = mentees.Average(x => x.Codes.Count == 0 ? 0 : (double)x.Codes.Count(code => mentors.Any(mentor => mentor.Answers(x, code, criteria))) / x.Codes.Count);
        var preference = pairs.Average(x => ((x.MentorPrefers ? 1 : 0) + (x.MenteePrefers ? 1 : 0)) / 2.0);
        var overlapPart = Rounded(overlapWeight * overlap);
        var preferencePart = Rounded(preferenceWeight * preference);
        return new(overlapPart + preferencePart, overlapPart, preferencePart, pairs);
    }

    private static PairFit Pair(Party mentor, Party mentee, Wishes wishes, SelectionCriteriaDefined? criteria) => new(
        mentor.Person, mentee.Person,
        [.. mentee.Codes.Where(x => mentor.Answers(mentee, x, criteria))], [.. mentee.Codes.Where(x => !mentor.Answers(mentee, x, criteria))],
        wishes.Has(mentor.Person, mentee.Person), wishes.Has(mentee.Person, mentor.Person));

    private static int Rounded(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
