using System.Globalization;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>What a new version comes from: the version in force, and the product's own, which says what the programme goes by.</summary>
public sealed record Origin(Questionnaire Carried, Questionnaire InForce)
{
    private const int MostItems = 100, LongestQuestion = 500;

    public static async Task<Origin> Of(IQuerySession session, string code, CancellationToken cancellation) => new(
        NotThere.Unless(Questionnaires.Of(code), Say.QuestionnaireUnknown), NotThere.Unless(await Editions.InForce(session, code, cancellation), Say.QuestionnaireUnknown));

    /// <summary>Whom it asks and when stays as the product has it; what the programme goes by since the version in force was made comes along.</summary>
    public Questionnaire Next(Questionnaire content) => Carried with { Version = InForce.Version + 1, Title = content.Title, Sections = IsWhole(content) ? content.Bringing(News).Sections : content.Sections };

    private IEnumerable<(string Section, Item Item)> News =>
        from section in Carried.Sections
        from item in section.Items
        where item.Reads is { } reads && InForce.That(reads) is null
        select (section.Code, item);

    /// <summary>Why this cannot be asked, or nothing.</summary>
    public string? Fault(Questionnaire content)
    {
        if (!IsReadable(content.Title) || !IsWhole(content) || content.Sections.Any(x => !IsReadable(x.Title))) return Say.QuestionnaireUnreadable;
        Item[] items = [.. content.Items];
        if (items.FirstOrDefault(x => !IsReadable(x)) is { } empty) return Named(Say.QuestionIncomplete, empty);
        if (items.Length is 0 or > MostItems) return Say.TooManyQuestions;
        if (items.GroupBy(x => x.Code).FirstOrDefault(x => x.Count() > 1) is { } twice) return Named(Say.QuestionTwice, twice.First());
        if (Carried.Items.Where(x => x.Reads is not null).FirstOrDefault(x => !IsThere(x, items)) is { } read) return Named(Say.ProgrammeGoesByQuestion, read);
        if (items.FirstOrDefault(x => x.Reads is { } reads && Carried.That(reads)?.Code != x.Code) is { } stranger) return Named(Say.QuestionIncomplete, stranger);
        return items.Where((x, i) => x.ShownIf is { } condition && !items.Take(i).Any(before => before.Code == condition.Item)).FirstOrDefault() is { } early ? Named(Say.QuestionDependsOnLater, early) : null;
    }

    private static bool IsWhole(Questionnaire content) => content.Sections.All(x => x is { Code: not null, Items: { } all } && !all.Contains(null!));

    private static bool IsReadable(Item item) =>
        IsCode(item.Code) && IsReadable(item.Question) && (item.Hint is null || IsReadable(item.Hint)) && Enum.IsDefined(item.Kind)
        && item.ShownIf is null or { Item.Length: > 0, Values.Count: > 0 } && (item.Options ?? []).All(x => x is not null && IsCode(x.Code) && IsReadable(x.Words))
        && (item.Kind is not (ItemKind.Choice or ItemKind.Multi) || item.Choices.Count > 1);

    private static bool IsReadable(Phrase? words) =>
        words is { Ru.Length: > 0 and <= LongestQuestion, En.Length: <= LongestQuestion } && WordRules.IsClean(words.Ru) && WordRules.IsClean(words.En);

    private static bool IsCode(string? code) => code is { Length: > 0 and <= 40 } && code.All(x => char.IsAsciiLetterOrDigit(x) || x is '-' or '_');

    /// <summary>The words may be the school's own; how it is answered, and that it must be, may not.</summary>
    private static bool IsThere(Item read, Item[] items) => items.Any(x =>
        x.Code == read.Code && x.Reads == read.Reads && x.Kind == read.Kind && x.Catalogue == read.Catalogue && (x.Required || !read.Required) && x.From >= read.From == (read.From is not null)
        && (read.To is null || x.To <= read.To) && (read.Options is null || x.Options?.Select(o => o.Code).SequenceEqual(read.Options.Select(o => o.Code)) == true)
        && (x.ShownIf is null || (x.ShownIf.Item == read.ShownIf?.Item && x.ShownIf.Values.SequenceEqual(read.ShownIf.Values))));

    private static string Named(string sentence, Item item) => string.Format(CultureInfo.CurrentCulture, sentence, item.Question?.Word ?? item.Code);
}
