using System.Text.Json.Serialization;
using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Running;

/// <summary>The least that would give somebody a pair who is left.</summary>
public enum ChangeKind { OneMoreSeat, WithoutHurdle }

/// <summary>A change by which somebody would be matched, tried by solving again.</summary>
public sealed record LeastChange(ChangeKind Kind, ParticipantId Mentor, Hurdle? Hurdle);

/// <summary>A rule that is a reason for being left, the least number of mentees where no condition is named, and whether they would have a pair without it.</summary>
public sealed record LeftByRule(RunCondition? Condition, bool Helps);

/// <summary>Somebody left without a pair: which rule left out how many mentors, and the least change that would help, if any was tried.</summary>
public sealed record LeftMentee(ParticipantId Mentee, IReadOnlyList<HurdleCount> Hurdles, LeastChange? Change, bool IsTried)
{
    /// <summary>The conditions on them that are a reason.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LeftByRule>? Rules { get; init; }
}

/// <summary>What a run came to.</summary>
public sealed record RunResult(Guid Id, IReadOnlyList<RunPair> Pairs, IReadOnlyList<LeftMentee> Left)
{
    [JsonIgnore]
    public string Commitment => Trace.Of(this with { Id = Guid.Empty });
}
