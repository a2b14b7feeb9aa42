using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>What can be done to a questionnaire, one question at a time.</summary>
public static class Edits
{
    public static Questionnaire Without(this Questionnaire form, string code) => form.Each(x => x with { Items = [.. x.Items.Where(i => i.Code != code)] });

    /// <summary>Up or down within its section.</summary>
    public static Questionnaire Moved(this Questionnaire form, string code, int by) => form.Each(section =>
    {
        var items = section.Items.ToList();
        var (at, to) = (items.FindIndex(x => x.Code == code), items.FindIndex(x => x.Code == code) + by);
        if (at < 0 || to < 0 || to >= items.Count) return section;
        (items[at], items[to]) = (items[to], items[at]);
        return section with { Items = items };
    });

    /// <summary>In place of the question of the same code, or as the last of the section.</summary>
    public static Questionnaire With(this Questionnaire form, string section, Item item) => form.Of(item.Code) is null
        ? form.Each(x => x.Code == section ? x with { Items = [.. x.Items, item] } : x)
        : form.Each(x => x with { Items = [.. x.Items.Select(i => i.Code == item.Code ? item : i)] });

    /// <summary>With questions the programme goes by, each in the words the form has for it already, and in its section where there is one.</summary>
    public static Questionnaire Bringing(this Questionnaire form, IEnumerable<(string Section, Item Item)> news) => news.Aggregate(form, (x, one) => x.With(
        x.Sections.Any(section => section.Code == one.Section) ? one.Section : x.Sections[^1].Code,
        one.Item with { Question = x.Of(one.Item.Code)?.Question ?? one.Item.Question, ShownIf = one.Item.ShownIf is { } condition && x.Of(condition.Item) is not null ? condition : null }));

    /// <summary>A code that no question of any version has had.</summary>
    public static string FreshCode(this Questionnaire form) =>
        $"V{form.Version}-{1 + form.Items.Select(x => x.Code.Split('-')).Where(x => x is [var version, _] && version == $"V{form.Version}").Select(x => int.TryParse(x[1], out var n) ? n : 0).DefaultIfEmpty(0).Max()}";

    /// <summary>Answers one to a line, English behind a bar; an answer that was there before keeps its code.</summary>
    public static IReadOnlyList<Choice> Choices(string? lines, IReadOnlyList<Choice>? before)
    {
        var found = new List<Choice>();
        foreach (var line in (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split('|', 2, StringSplitOptions.TrimEntries);
            var known = before?.FirstOrDefault(x => x.Words.Ru == words[0]) ?? (before is not null && found.Count < before.Count && !lines!.Contains(before[found.Count].Words.Ru, StringComparison.Ordinal) ? before[found.Count] : null);
            found.Add(new(known?.Code ?? Fresh(found, before), new(words[0], words.Length > 1 ? words[1] : "")));
        }

        return found;
    }

    private static string Fresh(List<Choice> found, IReadOnlyList<Choice>? before) =>
        Enumerable.Range(1, 1000).Select(x => $"O{x}").First(x => found.All(f => f.Code != x) && before?.Any(b => b.Code == x) != true);

    private static Questionnaire Each(this Questionnaire form, Func<Section, Section> change) => form with { Sections = [.. form.Sections.Select(change)] };
}
