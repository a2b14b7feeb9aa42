namespace Mentorship.Matching.Running;

/// <summary>Why a run no longer says what is.</summary>
public enum StaleReason { MenteeGone, MentorGone, SeatsTaken, NotAllowedAnyMore, ScoreChanged, SeatsChanged, NewMentee, NewMentor, ConditionsChanged, TeamChanged }

/// <summary>How many people or pairs have changed in one way since.</summary>
public sealed record StaleCount(StaleReason Reason, int Number);

/// <summary>A run's inputs against what is now; what came of the pairs proposed out of the run is no change.</summary>
public sealed class Staleness(RunInputs then, RunInputs now, RunProposals proposals)
{
    private readonly HashSet<ParticipantId> mentees = [.. now.Mentees.Select(x => x.Mentee)];
    private readonly Dictionary<ParticipantId, int> seats = now.Mentors.ToDictionary(x => x.Mentor, x => x.Seats);
    private readonly HashSet<ParticipantId> mentors = [.. now.Mentors.SelectMany(x => x.All)];
    private readonly HashSet<ParticipantId> regrouped = Regrouped(then, now);
    private readonly Dictionary<(ParticipantId, ParticipantId), int> scores = now.Pairs.ToDictionary(x => (x.Mentee, x.Mentor), x => x.Score);
    private readonly RunCondition[] changed = Changed(then, now);

    /// <summary>What has changed for one pair; nothing where it may still be proposed.</summary>
    /// <param name="together">How many are to be proposed to the mentor at once.</param>
    public StaleReason? Of(RunPair pair, int together = 1) =>
        !mentees.Contains(pair.Mentee) ? StaleReason.MenteeGone
        : !mentors.Contains(pair.Mentor) ? StaleReason.MentorGone
        : regrouped.Contains(pair.Mentor) ? StaleReason.TeamChanged
        : !scores.TryGetValue((pair.Mentee, pair.Mentor), out var score) ? StaleReason.NotAllowedAnyMore
        : score != pair.Score ? StaleReason.ScoreChanged
        : changed.Any(x => x.Mentees.Contains(pair.Mentee)) ? StaleReason.ConditionsChanged
        : seats[pair.Mentor] < proposals.Awaited(pair.Mentor) + together ? StaleReason.SeatsTaken
        : null;

    /// <summary>The mentors who work with others than they did.</summary>
    private static HashSet<ParticipantId> Regrouped(RunInputs then, RunInputs now)
    {
        var places = now.Mentors.SelectMany(x => x.All.Select(one => (one, x.All))).ToDictionary(x => x.one, x => x.All);
        return [.. then.Mentors.Where(x => x.All.Any(one => places.TryGetValue(one, out var all) && !all.SequenceEqual(x.All))).Select(x => x.Mentor)];
    }

    /// <summary>The conditions that came or went among those who are there still.</summary>
    private static RunCondition[] Changed(RunInputs then, RunInputs now)
    {
        var there = then.Mentees.Select(x => x.Mentee).Intersect(now.Mentees.Select(x => x.Mentee)).ToHashSet();
        RunCondition[] before = Among(then), after = Among(now);
        return [.. before.ExceptBy(after.Select(x => x.Condition), x => x.Condition), .. after.ExceptBy(before.Select(x => x.Condition), x => x.Condition)];

        RunCondition[] Among(RunInputs inputs) => [.. (inputs.Conditions ?? []).Where(x => x.Mentees.Count(there.Contains) > 1)];
    }

    /// <summary>What has changed over all; nothing where computing again would be from the same.</summary>
    public IReadOnlyList<StaleCount> All
    {
        get
        {
            var before = then.Mentees.Select(x => x.Mentee).Where(x => !proposals.All.ContainsKey(x)).ToHashSet();
            var had = then.Mentors.ToDictionary(x => x.Mentor, x => x.Seats);
            var pairs = then.Pairs.Where(x => before.Contains(x.Mentee)).ToDictionary(x => (x.Mentee, x.Mentor), x => x.Score);
            StaleCount[] counts =
            [
                new(StaleReason.MenteeGone, before.Count(x => !mentees.Contains(x))), new(StaleReason.MentorGone, had.Keys.Count(x => !mentors.Contains(x))),
                new(StaleReason.SeatsChanged, had.Count(x => seats.TryGetValue(x.Key, out var free) && free != x.Value - proposals.Formed(x.Key))),
                new(StaleReason.NotAllowedAnyMore, pairs.Keys.Count(x => mentees.Contains(x.Mentee) && seats.ContainsKey(x.Mentor) && !scores.ContainsKey(x))),
                new(StaleReason.ScoreChanged, scores.Count(x => before.Contains(x.Key.Item1) && had.ContainsKey(x.Key.Item2) && (!pairs.TryGetValue(x.Key, out var score) || score != x.Value))),
                new(StaleReason.NewMentee, mentees.Count(x => !before.Contains(x) && !proposals.All.ContainsKey(x))), new(StaleReason.NewMentor, mentors.Except(then.Mentors.SelectMany(x => x.All)).Count()),
                new(StaleReason.ConditionsChanged, changed.Length), new(StaleReason.TeamChanged, regrouped.Count),
            ];
            return [.. counts.Where(x => x.Number > 0)];
        }
    }
}
