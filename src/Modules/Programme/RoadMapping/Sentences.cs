using System.Globalization;

namespace Mentorship.Programme.RoadMapping;

/// <summary>Fills the gaps of a sentence.</summary>
internal static class Sentences
{
    public static string With(this string sentence, params object?[] words) => string.Format(CultureInfo.CurrentCulture, sentence, words);
}
