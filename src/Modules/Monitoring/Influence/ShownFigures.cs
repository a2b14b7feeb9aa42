using System.Globalization;
using Mentorship.Design;

namespace Mentorship.Monitoring.Influence;

/// <summary>Figures of an influence as they are read: with their intervals, and openly where there are too few people for one.</summary>
public static class ShownFigures
{
    public static string Of(double? value) => value?.ToString("0.0#", CultureInfo.CurrentCulture) ?? "—";

    public static string Change(ParameterInfluence row) => row.Change is { } change ? $"{Signed(change.Change)}{Within(change.Within)}" : TooFew(row);

    public static string Size(ParameterInfluence row) => row.Change is not { } change ? "—" : change.Size is { } size ? $"{Signed(size)}{Within(change.SizeWithin)}" : row.Pairs < Few.Fewest ? Say.TooFew : "—";

    public static string Trends(ParameterInfluence row) => row.Change is null ? "—" : $"{row.Rise} / {row.Stable} / {row.Fall}";

    private static string TooFew(ParameterInfluence row) => row.Pairs == 0 ? "—" : Say.TooFew;

    private static string Signed(double value) => value.ToString("+0.0#;−0.0#;0", CultureInfo.CurrentCulture);

    private static string Within(Interval? interval) => interval is { } known ? $" [{Signed(known.From)}; {Signed(known.To)}]" : "";
}
