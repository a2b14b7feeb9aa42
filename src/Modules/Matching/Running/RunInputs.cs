using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Solving;

namespace Mentorship.Matching.Running;

/// <summary>The parts of a score that runs did not always have; what is not in a score is not written, so that older runs keep their commitments.</summary>
public abstract record LaterParts
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Time { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Age { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Interests { get; init; }
}

/// <summary>A pair the rules allow, with the parts that sum to its score.</summary>
public sealed record RunPair(ParticipantId Mentee, ParticipantId Mentor, int Overlap, int Preference, bool IsKept) : LaterParts
{
    public int Score => Parts.Sum;

    [JsonIgnore]
    public ScoreParts Parts => new(Overlap, Preference, Time, Age, Interests);

    public static RunPair Of(ParticipantId mentee, ParticipantId mentor, ScoreParts parts, bool kept) =>
        new(mentee, mentor, parts.Overlap, parts.Preference, kept) { Time = parts.Time, Age = parts.Age, Interests = parts.Interests };
}

/// <summary>A pair of which one rule alone stands in the way.</summary>
public sealed record NearPair(ParticipantId Mentor, Hurdle Hurdle, int Overlap, int Preference) : LaterParts
{
    [JsonIgnore]
    public int Score => Overlap + Preference + Time + Age + Interests;

    public static NearPair Of(RunPair pair, Hurdle hurdle) =>
        new(pair.Mentor, hurdle, pair.Overlap, pair.Preference) { Time = pair.Time, Age = pair.Age, Interests = pair.Interests };
}

/// <summary>How many mentors a rule leaves out for somebody.</summary>
public sealed record HurdleCount(Hurdle Hurdle, int Mentors);

/// <summary>A mentee without a pair, what leaves out whom, and what is nearly possible.</summary>
public sealed record RunMentee(ParticipantId Mentee, IReadOnlyList<HurdleCount> Hurdles, IReadOnlyList<NearPair> Near);

/// <summary>A selected mentor, or a team named by its lead, with the seats that are free.</summary>
public sealed record RunMentor(ParticipantId Mentor, int Seats)
{
    /// <summary>Who works with the lead of a team.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParticipantId>? With { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> All => [Mentor, .. With ?? []];
}

/// <summary>A condition on mentees of a run, as far as it is about these.</summary>
public sealed record RunCondition(ConditionId Condition, Coupling How, IReadOnlyList<ParticipantId> Mentees)
{
    [JsonIgnore]
    public Coupled Coupled => new(How, [.. Mentees.Select(RunInputs.NameOf)]);
}

/// <summary>All a run is computed from, kept as it was, so that computing again gives the same.</summary>
public sealed record RunInputs(Guid Id, IReadOnlyList<RunMentee> Mentees, IReadOnlyList<RunMentor> Mentors, IReadOnlyList<RunPair> Pairs)
{
    /// <summary>What is not asked of a run is not written either, so that runs older than it keep their commitments.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RunCondition>? Conditions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LeastGroup { get; init; }

    [JsonIgnore]
    public string Commitment => Trace.Of(this with { Id = Guid.Empty });

    [JsonIgnore]
    public Instance Instance => new(
        [.. Mentees.Select(x => NameOf(x.Mentee))], [.. Mentors.Select(x => new Capacity(NameOf(x.Mentor), x.Seats))],
        [.. Pairs.Select(x => new ScoredPair(NameOf(x.Mentee), NameOf(x.Mentor), x.Score) { IsKept = x.IsKept })])
    {
        Rules = [.. (Conditions ?? []).Select(x => x.Coupled)],
        LeastGroup = Math.Max(1, LeastGroup),
    };

    public static string NameOf(ParticipantId person) => person.Value.ToString("N");
}

/// <summary>By what it is seen that something written down is still the same.</summary>
public static class Trace
{
    public static string Of<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, Json.Options)));
}
