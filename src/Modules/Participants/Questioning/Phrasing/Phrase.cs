using System.Globalization;
using System.Text.Json.Serialization;

namespace Mentorship.Participants.Questioning.Phrasing;

/// <summary>The same words in Russian and in English; where a school wrote no English, the Russian stands.</summary>
public sealed record Phrase(string Ru, string En)
{
    [JsonIgnore]
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && En.Length > 0 ? En : Ru;
}
