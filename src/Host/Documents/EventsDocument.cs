using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Mentorship.Language;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Documents;

/// <summary>All events of the log: name, meaning, fields, whether other modules may hear of them.</summary>
public static partial class EventsDocument
{
    /// <summary>Writes the document; the meanings are the comments in the sources under <paramref name="root"/>.</summary>
    public static string Write(IReadOnlyList<Module> modules, string root)
    {
        var meanings = Meanings(Path.Combine(root, "src"));
        var text = new StringBuilder("# The events of the log\n\nGenerated from the code by `./do docs`. Every event also carries the school, who recorded it, in which role, for whom and by which way, and when.\n");
        foreach (var module in modules)
        {
            var facts = Log.Facts([module]).OrderBy(NameOf, StringComparer.Ordinal).ToArray();
            if (facts.Length == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {module.Name}\n\n| event | meaning | fields |\n|---|---|---|\n");
            foreach (var fact in facts)
                text.Append(CultureInfo.InvariantCulture, $"| `{NameOf(fact)}`{(fact.Assembly == module.Own ? " (private)" : "")} | {meanings.GetValueOrDefault(fact.Name, "")} | {Fields(fact)} |\n");
        }

        return text.ToString();
    }

    public static string NameOf(Type fact) => fact.GetCustomAttribute<LogNameAttribute>()?.Name ?? fact.Name;

    /// <summary>The shape of an event in one line.</summary>
    public static string Fields(Type fact) =>
        string.Join(", ", fact.GetProperties().Where(x => x.GetMethod!.IsPublic && !x.GetMethod.IsStatic).Select(x => $"{x.Name}: {Kind(x)}"));

    private static string Kind(PropertyInfo property) =>
        Kind(property.PropertyType) + (new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable && !property.PropertyType.IsValueType ? "?" : "");

    private static string Kind(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Kind(inner) + "?"
        : type.IsGenericType ? $"list of {Kind(type.GetGenericArguments()[0])}"
        : type.Name;

    private static Dictionary<string, string> Meanings(string sources) =>
        Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(x => !x.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(x => Documented().Matches(File.ReadAllText(x)))
            .GroupBy(x => x.Groups[2].Value)
            .ToDictionary(x => x.Key, x => Plain(x.First().Groups[1].Value));

    private static string Plain(string comment) =>
        Reference().Replace(Space().Replace(comment.Replace("///", "", StringComparison.Ordinal), " "), "`$1`").Replace("|", "\\|", StringComparison.Ordinal).Trim();

    [GeneratedRegex("""<summary>((?:(?!</summary>)[\s\S])*)</summary>\s*\[LogName\("[^"]+"\)\]\s*public sealed record (\w+)""")]
    private static partial Regex Documented();

    [GeneratedRegex("""<see(?:also)? cref="([^"]+)"\s*/>""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
