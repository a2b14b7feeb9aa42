using System.Text.Json;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>What a development plan says, as it lies in the vault.</summary>
public sealed record PlanWords(IReadOnlyList<string> Goals, IReadOnlyList<string> Items)
{
    public const string Purpose = "development-plan";

    public static PlanWords Of(DraftPlan command) => new(Lines(command.GoalsText), Lines(command.ItemsText));

    public static IReadOnlyList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string ToJson() => JsonSerializer.Serialize(this, Json.Options);

    public static PlanWords FromJson(string json) => JsonSerializer.Deserialize<PlanWords>(json, Json.Options)!;
}
