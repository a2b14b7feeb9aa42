using Mentorship.Monitoring.Assessing;

namespace Mentorship.Monitoring.Influence;

/// <summary>How one parameter changed for those measured twice; no figures where so few were that somebody could be told from them.</summary>
/// <param name="Once">How many were measured before the programme and not after.</param>
public sealed record ParameterInfluence(string Code, int Pairs, int Once, PairedChange? Change, int? Rise, int? Stable, int? Fall)
{
    public static ParameterInfluence Of(Parameter parameter, IReadOnlyList<Assessment> all, bool ofFew)
    {
        var pairs = new List<(decimal Before, decimal After, decimal Change)>();
        var once = 0;
        foreach (var one in all)
        {
            if (one.Baseline.FirstOrDefault(x => x.Code == parameter.Code) is not { } before) continue;
            if (one.Final.FirstOrDefault(x => x.Code == parameter.Code) is { } after) pairs.Add((before.Value, after.Value, parameter.Change(before.Value, after.Value)));
            else once++;
        }

        if (pairs.Count == 0 || (pairs.Count < Few.Fewest && !ofFew)) return new(parameter.Code, pairs.Count, once, null, null, null, null);
        var trends = pairs.CountBy(x => parameter.TrendOf(x.Change)).ToDictionary();
        return new(parameter.Code, pairs.Count, once, PairedChange.Of(pairs), trends.GetValueOrDefault(Trend.Rise), trends.GetValueOrDefault(Trend.Stable), trends.GetValueOrDefault(Trend.Fall));
    }
}
