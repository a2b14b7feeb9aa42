using System.Text.Json.Serialization;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>What two lists have in common, against the shorter of them: whoever names much gains nothing by it.</summary>
public sealed record InCommon<T>(IReadOnlyList<T> Both, int Of)
{
    [JsonIgnore]
    public double Share => (double)Both.Count / Of;
}

public static class InCommon
{
    /// <summary>Nothing where one of the two has not said.</summary>
    public static InCommon<T>? Between<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) =>
        one is { Count: > 0 } && other is { Count: > 0 } ? new([.. one.Intersect(other).Order()], Math.Min(one.Count, other.Count)) : null;
}

/// <summary>Why a mentor and a mentee fit: what the mentor can help with, what stays open, who chose whom, which days and interests they share, whether the age is the one wished for.</summary>
public sealed record PairFit(
    ParticipantId Mentor, ParticipantId Mentee, IReadOnlyList<string> Shared, IReadOnlyList<string> Open, bool MentorPrefers, bool MenteePrefers)
{
    /// <summary>Nothing where one of them has not said.</summary>
    public InCommon<DayOfWeek>? Days { get; init; }

    public InCommon<Interest>? Interests { get; init; }

    /// <summary>By how many years the mentee is older than the mentor wishes, below zero younger; nothing where no wish or no age is known.</summary>
    public int? YearsOff { get; init; }

    /// <summary>Whether there is anything to work on: without a request met and without anybody's wish, nothing else makes a pair.</summary>
    [JsonIgnore]
    public bool HasGround => Shared.Count > 0 || MentorPrefers || MenteePrefers;
}
