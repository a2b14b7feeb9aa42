using System.Globalization;

namespace Mentorship.Kernel;

/// <summary>Fills the gaps of a sentence.</summary>
public static class Wording
{
    public static string With(this string sentence, params object?[] words) => string.Format(CultureInfo.CurrentCulture, sentence, words);
}
