using Mentorship.Design;
using Mentorship.Matching.Ruling;

namespace Mentorship.Matching;

/// <summary>The words of the directions of requests, and the role models to choose from.</summary>
public static class Codes
{
    public static IReadOnlyList<Option> Directions => [.. Rulebook.Current.Directions.Select(x => new Option(x, Direction(x)))];

    public static string Direction(string code) => Words.Find(typeof(Codes).Assembly, $"Direction_{code}") ?? code;

    public static string Of(IEnumerable<string> codes) => string.Join(", ", codes.Select(Direction));

    /// <summary>The role models of these forms, each with the forms it belongs to.</summary>
    public static IReadOnlyList<Option> RoleModels(IReadOnlyList<MentoringForm> forms) =>
    [
        .. Rulebook.Current.Forms.Where(x => forms.Contains(x.Form)).SelectMany(x => x.RoleModels.Select(model => (x.Form, Model: model))).GroupBy(x => x.Model)
            .Select(x => new Option(x.Key, $"{x.Key} ({string.Join("; ", x.Select(of => Words.Of(of.Form)))})")),
    ];
}
