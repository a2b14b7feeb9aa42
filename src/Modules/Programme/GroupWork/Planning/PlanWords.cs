using Mentorship.Kernel.Journal;

namespace Mentorship.Programme.GroupWork.Planning;

/// <summary>What a development plan says, as it lies in the vault.</summary>
public sealed record PlanWords(IReadOnlyList<string> Goals, IReadOnlyList<string> Items)
{
    public const string Purpose = "development-plan";

    /// <summary>The words of a group's current plan, for those who may read it; none once they were destroyed.</summary>
    public static async Task<PlanWords?> Read(IQuerySession session, GroupFile file) => file.Plan is { } drafted && Extent.Of(Deed.ReadPlans).Has(file.Group)
        ? (await Safe.Open<PlanWords>(session, Matter.Plan, [drafted.Words])).GetValueOrDefault(drafted.Words) : null;

    public static PlanWords Of(DraftPlan command) => new(Lines(command.GoalsText), Lines(command.ItemsText));

    public static IReadOnlyList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
