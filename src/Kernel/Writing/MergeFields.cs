using System.Text.RegularExpressions;
using Mentorship.Language;

namespace Mentorship.Kernel.Writing;

/// <summary>Fills the fields of a form: <c>{school}</c>, or with a grammatical case <c>{curator.genitive}</c>.</summary>
public static partial class MergeFields
{
    /// <summary>A name may end with an initial, whose full stop is the sentence's as well.</summary>
    public static string Fill(string text, Func<string, NameCase, string> valueOf) =>
        Field().Replace(text, x => valueOf(x.Groups["field"].Value, x.Groups["case"] is { Success: true, Value: var name } ? Enum.Parse<NameCase>(name, ignoreCase: true) : NameCase.Nominative))
            .Replace("..", ".", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<field>[a-z]+)(\.(?<case>[a-z]+))?\}")]
    private static partial Regex Field();
}
