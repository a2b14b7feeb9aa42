using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mentorship.Kernel.Vault;

/// <summary>Makes one person unreadable in what was written of several: their names, in whatever case of the grammar, and their contacts.</summary>
public sealed class Blanking(IReadOnlyList<string> names)
{
    private const int ShortestName = 2, LongestEnding = 4;

    private readonly Regex? named = names.Where(x => x.Length >= ShortestName).Select(Pattern).ToArray() is { Length: > 0 } patterns
        ? new($@"(?<!\w)(?:{string.Join('|', patterns)})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        : null;

    /// <summary>The record without the person; its old commitment in the log says nothing any more, so the salt goes too.</summary>
    public Sealed Of(Sealed record, Guid person) => record with
    {
        Subjects = [.. record.Subjects.Where(x => x != person)],
        Content = JsonSerializer.SerializeToElement(Within(JsonNode.Parse(record.Content.GetRawText()))),
        Salt = RandomNumberGenerator.GetBytes(record.Salt.Length),
    };

    public string Of(string text) => named?.Replace(text, Say.DataDestroyed) ?? text;

    private JsonNode? Within(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(x => KeyValuePair.Create(x.Key, Within(x.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Within)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Of(text)),
        _ => node?.DeepClone(),
    };

    /// <summary>A name loses its ending and takes others; what holds digits stands as it is.</summary>
    private static string Pattern(string name)
    {
        var stem = name.Any(char.IsDigit) || name.Length <= ShortestName ? name : name[..^(name.Length > 4 ? 2 : 1)];
        var sought = Regex.Replace(Regex.Escape(stem), "[еёЕЁ]", "[её]");
        return name.Any(char.IsDigit) ? sought : $@"{sought}\w{{0,{LongestEnding}}}";
    }
}
