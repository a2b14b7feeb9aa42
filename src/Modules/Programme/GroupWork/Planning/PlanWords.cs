using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Kernel.Journal;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>A goal in words: what is to be reached, by what it is measured, from where to where.</summary>
[JsonConverter(typeof(SpokenGoal))]
public sealed record GoalWords(string Said, string? Indicator = null, string? Baseline = null, string? Target = null)
{
    public override string ToString() => Said;
}

/// <summary>An item in words: project or task, and what is expected of it.</summary>
[JsonConverter(typeof(SpokenItem))]
public sealed record ItemWords(string Task, string? Expected = null)
{
    public override string ToString() => Task;
}

/// <summary>The first section: what the mentee says of their difficulties, what mentor and mentee found talking, what is to be done about it.</summary>
public sealed record Difficulties(string? SelfDiagnosis, string? Talk, string? Measures)
{
    public static Difficulties None { get; } = new(null, null, null);

    public override string ToString() => nameof(Difficulties);
}

/// <summary>What came of an item, as it lies in the vault.</summary>
public sealed record ItemResult(string Said)
{
    public const string Purpose = "plan-item-result";

    public override string ToString() => nameof(ItemResult);
}

/// <summary>What a development plan says, as it lies in the vault.</summary>
public sealed record PlanWords(IReadOnlyList<GoalWords> Goals, IReadOnlyList<ItemWords> Items)
{
    public const string Purpose = "development-plan";

    public Difficulties Difficulties { get; init; } = Difficulties.None;

    public static PlanWords None { get; } = new([], []);

    public override string ToString() => nameof(PlanWords);

    /// <summary>The words of a group's current plan, for those who may read it; none once they were destroyed.</summary>
    public static async Task<PlanWords?> Read(IQuerySession session, GroupFile file) => file.Plan is { } drafted && Extent.Of(Deed.ReadPlans).Has(file.Group)
        ? (await Safe.Open<PlanWords>(session, Matter.Plan, [drafted.Words])).GetValueOrDefault(drafted.Words) : null;

    public static IReadOnlyList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Earlier programs kept goals and items as bare sentences; those are still read.</summary>
public abstract class Spoken<T> : JsonConverter<T> where T : class
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var found = JsonElement.ParseValue(ref reader);
        return found.ValueKind == JsonValueKind.String ? Of(found.GetString()!, _ => null)
            : Of(found.GetProperty(Main).GetString()!, x => found.TryGetProperty(x, out var part) ? part.GetString() : null);
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (part, said) in Parts(value).Where(x => x.Said is not null)) writer.WriteString(part, said);
        writer.WriteEndObject();
    }

    protected abstract string Main { get; }

    protected abstract T Of(string main, Func<string, string?> part);

    protected abstract IEnumerable<(string Part, string? Said)> Parts(T value);
}

public sealed class SpokenGoal : Spoken<GoalWords>
{
    protected override string Main => "said";

    protected override GoalWords Of(string main, Func<string, string?> part) => new(main, part("indicator"), part("baseline"), part("target"));

    protected override IEnumerable<(string Part, string? Said)> Parts(GoalWords value) =>
        [("said", value.Said), ("indicator", value.Indicator), ("baseline", value.Baseline), ("target", value.Target)];
}

public sealed class SpokenItem : Spoken<ItemWords>
{
    protected override string Main => "task";

    protected override ItemWords Of(string main, Func<string, string?> part) => new(main, part("expected"));

    protected override IEnumerable<(string Part, string? Said)> Parts(ItemWords value) => [("task", value.Task), ("expected", value.Expected)];
}
