namespace Mentorship.Host.Access.Binding;

/// <summary>5 «А», 5А and 5а are one class.</summary>
public static class ClassLabel
{
    public static string Normal(string label) => string.Concat(label.Where(x => !" «»\"-".Contains(x))).ToUpperInvariant();

    public static IReadOnlyList<string> All(string? labels) =>
        [.. (labels ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Normal).Distinct()];
}
