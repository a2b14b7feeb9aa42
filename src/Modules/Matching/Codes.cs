using Mentorship.Design;
using Mentorship.Matching.Ruling;

namespace Mentorship.Matching;

/// <summary>What there is to choose from: directions of requests, role models.</summary>
public static class Codes
{
    public static IReadOnlyList<Option> OfDirections => [.. Directions.InForce.Offered.Select(x => new Option(x.Code, x.Word))];

    /// <summary>The role models of these forms, each with the forms it belongs to.</summary>
    public static IReadOnlyList<Option> RoleModels(IReadOnlyList<MentoringForm> forms) =>
    [
        .. Rulebook.Current.Forms.Where(x => forms.Contains(x.Form)).SelectMany(x => x.RoleModels.Select(model => (x.Form, Model: model))).GroupBy(x => x.Model)
            .Select(x => new Option(x.Key, $"{x.Key} ({string.Join("; ", x.Select(of => Words.Of(of.Form)))})")),
    ];
}
