using System.Globalization;
using Mentorship.Design;

namespace Mentorship.Participants.Rulebook;

/// <summary>What can be asked for and offered: the directions of requests and competences.</summary>
public sealed record Catalogue(int Version, string Source, IReadOnlyList<Catalogue.Item> Items)
{
    public static Catalogue InForce { get; } = Law.Read<Catalogue>("catalogue");

    /// <summary>One direction with its words.</summary>
    public sealed record Item(string Code, string Ru, string En)
    {
        public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
    }

    public bool Knows(string code) => Items.Any(x => x.Code == code);

    public string WordOf(string code) => Items.FirstOrDefault(x => x.Code == code)?.Word ?? code;

    public string WordsOf(IEnumerable<string> codes) => string.Join(", ", codes.Select(WordOf));

    public IReadOnlyList<Option> Options => [.. Items.Select(x => new Option(x.Code, x.Word))];
}
