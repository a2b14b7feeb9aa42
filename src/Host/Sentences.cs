using System.Globalization;
using FluentValidation.Resources;

namespace Mentorship.Host;

/// <summary>The library's sentences about broken rules, with fields in the quotation marks of the language.</summary>
public sealed class Sentences : LanguageManager
{
    public override string GetString(string key, CultureInfo? culture = null) =>
        base.GetString(key, culture).Replace("'{PropertyName}'", "«{PropertyName}»", StringComparison.Ordinal);
}
