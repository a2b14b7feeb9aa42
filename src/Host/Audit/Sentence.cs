using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Design;
using Mentorship.Kernel.Schooling;
using Mentorship.Language;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Host.Audit;

/// <summary>Tells an event in a plain sentence: a pattern for each name of the log, filled with words.</summary>
public static partial class Sentence
{
    public static string KeyOf(string logName) => "Fact_" + logName.Replace('.', '_');

    /// <summary>The pattern for an event, if there is one.</summary>
    public static string? PatternOf(string logName) => Words.Find(typeof(Sentence).Assembly, KeyOf(logName));

    public static string Of(string logName, IFact fact, Func<ParticipantId, string> name) => PatternOf(logName) is { } pattern
        ? Slot().Replace(pattern, slot => Word(fact.GetType().GetProperty(slot.Groups[1].Value)?.GetValue(fact), name, fact.GetType().Assembly))
        : logName;

    private static string Word(object? value, Func<ParticipantId, string> name, Assembly module) => value switch
    {
        null => "—",
        string text => Words.Find(module, "Field_" + text) ?? Directions.InForce.WordOf(text),
        DateOnly day => Words.Of(day),
        bool yes => Words.Of(yes),
        Enum one => Words.Of(one),
        ParticipantId person => name(person),
        Measure measure => $"{Parameters.Of(measure.Code)?.Word ?? measure.Code} {measure.Value.ToString("0.##", CultureInfo.CurrentCulture)}",
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(x => Word(x, name, module))),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
