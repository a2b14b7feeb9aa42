using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>Why a mentor and a mentee fit: what the mentor can help with, what stays open, who chose whom.</summary>
public sealed record PairFit(
    ParticipantId Mentor, ParticipantId Mentee, IReadOnlyList<string> Shared, IReadOnlyList<string> Open, bool MentorPrefers, bool MenteePrefers);

/// <summary>How well mentors and mentees fit by the agreed criteria, 0 to 100, with the parts that sum to it.</summary>
public sealed record Compatibility(int Score, int OverlapPart, int PreferencePart, IReadOnlyList<PairFit> Pairs)
{
    public static Compatibility Of(IReadOnlyList<Standing> mentors, IReadOnlyList<Standing> mentees, IReadOnlyList<Preference> preferences)
    {
        if (mentors.Count == 0 || mentees.Count == 0) return new(0, 0, 0, []);
        PairFit[] pairs = [.. from mentee in mentees from mentor in mentors select Pair(mentor, mentee, preferences)];
        var offered = mentors.SelectMany(x => x.CompetenceCodes).ToHashSet();
        var overlap = mentees.Average(x => x.RequestCodes.Count == 0 ? 0 : (double)x.RequestCodes.Count(offered.Contains) / x.RequestCodes.Count);
        var preference = pairs.Average(x => ((x.MentorPrefers ? 1 : 0) + (x.MenteePrefers ? 1 : 0)) / 2.0);
        var overlapPart = Rounded(Rulebook.Current.OverlapWeight * overlap);
        var preferencePart = Rounded(Rulebook.Current.PreferenceWeight * preference);
        return new(overlapPart + preferencePart, overlapPart, preferencePart, pairs);
    }

    private static PairFit Pair(Standing mentor, Standing mentee, IReadOnlyList<Preference> preferences) => new(
        mentor.Participant, mentee.Participant,
        [.. mentee.RequestCodes.Intersect(mentor.CompetenceCodes)], [.. mentee.RequestCodes.Except(mentor.CompetenceCodes)],
        Prefers(mentor.Participant, mentee.Participant, preferences), Prefers(mentee.Participant, mentor.Participant, preferences));

    private static bool Prefers(ParticipantId who, ParticipantId whom, IReadOnlyList<Preference> preferences) =>
        preferences.Any(x => x.By == who && x.Preferred.Contains(whom));

    private static int Rounded(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
