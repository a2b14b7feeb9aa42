using Mentorship.Design;

namespace Mentorship.Participants.Cataloguing;

/// <summary>How urgent a direction is, in words, and what else its forms let choose from.</summary>
public static class Weights
{
    public static string Of(int weight) => weight switch
    {
        Direction.Lightest => Say.WeightLight,
        Direction.Heaviest => Say.WeightHeavy,
        _ => Say.WeightOrdinary,
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<Option>> Choices => new Dictionary<string, IReadOnlyList<Option>>
    {
        ["Area"] = [.. Directions.InForce.Areas.Select(x => new Option(x.Code, x.Word))],
        ["Weight"] = [.. Enumerable.Range(Direction.Lightest, 3).Select(x => new Option(x, Of(x)))],
        ["AnsweredBy"] = [.. Directions.InForce.Offered.Select(x => new Option(x.Code, x.Word))],
    };
}
