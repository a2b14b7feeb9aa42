using Mentorship.Monitoring.Assessing;

namespace Mentorship.Monitoring.Influence;

/// <summary>How one parameter changed for those measured twice; no figures where so few were that somebody could be told from them.</summary>
/// <param name="Once">How many were measured before the programme and not after.</param>
public sealed record ParameterInfluence(string Code, int Pairs, int Once, PairedChange? Change, int? Rise, int? Stable, int? Fall)
{
    /// <param name="around">Those among whom these are some; where few others are left, the figures of both would tell of them.</param>
    public static ParameterInfluence Of(Parameter parameter, IReadOnlyList<Assessment> all, bool ofFew, params IReadOnlyList<IReadOnlyList<Assessment>> around)
    {
        var pairs = new List<(decimal Before, decimal After, decimal Change)>();
        var once = 0;
        foreach (var one in all)
        {
            if (one.Baseline.FirstOrDefault(x => x.Code == parameter.Code) is not { } before) continue;
            if (one.Final.FirstOrDefault(x => x.Code == parameter.Code) is { } after) pairs.Add((before.Value, after.Value, parameter.Change(before.Value, after.Value)));
            else once++;
        }

        if (pairs.Count == 0 || (!ofFew && (pairs.Count < Few.Fewest || around.Any(x => Twice(parameter, x) - pairs.Count is > 0 and < Few.Fewest)))) return new(parameter.Code, pairs.Count, once, null, null, null, null);
        var trends = pairs.CountBy(x => parameter.TrendOf(x.Change)).ToDictionary();
        return new(parameter.Code, pairs.Count, once, PairedChange.Of(pairs), trends.GetValueOrDefault(Trend.Rise), trends.GetValueOrDefault(Trend.Stable), trends.GetValueOrDefault(Trend.Fall));
    }

    private static int Twice(Parameter parameter, IReadOnlyList<Assessment> people) => people.Count(x => x.Baseline.Any(value => value.Code == parameter.Code) && x.Final.Any(value => value.Code == parameter.Code));
}
