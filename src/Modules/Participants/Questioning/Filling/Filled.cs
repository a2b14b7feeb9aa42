using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>Answers held against the questionnaire they belong to.</summary>
public sealed class Filled(Questionnaire form, IReadOnlyList<Reply> replies)
{
    private readonly Dictionary<string, string[]> values = replies.GroupBy(x => x.Item)
        .ToDictionary(x => x.Key, x => x.Last().Values.OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0).ToArray());

    public Questionnaire Form => form;

    public IReadOnlyList<string> Of(string code) => values.GetValueOrDefault(code) ?? [];

    public string? One(ReadAs reads) => Many(reads) is [var first, ..] ? first : null;

    public IReadOnlyList<string> Many(ReadAs reads) => form.That(reads) is { } item && Asks(item) ? Of(item.Code) : [];

    /// <summary>Whether a question is asked, as the others were answered.</summary>
    public bool Asks(Item item) =>
        item.ShownIf is not { } condition || (form.Of(condition.Item) is { } other && other != item && Asks(other) && Of(other.Code).Intersect(condition.Values).Any());

    public IReadOnlyList<Item> Asked(Section section) => [.. section.Items.Where(Asks)];

    /// <summary>What is kept: answers to what is asked. What was answered before another answer made the question vanish is let go; what was not answered is missing.</summary>
    public IReadOnlyList<Reply> Kept => [.. form.Items.Where(Asks).Where(x => Of(x.Code).Count > 0).Select(x => new Reply(x.Code, Of(x.Code)))];

    /// <summary>What keeps the answers from being taken, by the question.</summary>
    public IEnumerable<(string Item, string Sentence)> Faults() =>
        values.Keys.Where(x => form.Of(x) is null).Select(x => (x, Say.QuestionUnknown))
            .Concat(form.Sections.SelectMany(Faults));

    public IEnumerable<(string Item, string Sentence)> Faults(Section section) =>
        Asked(section).Select(x => (x.Code, Sentence: Fault.Of(x, Of(x.Code)) ?? Disorder(x))).Where(x => x.Sentence is not null).Select(x => (x.Code, x.Sentence!));

    /// <exception cref="ValidationException">Something is missing or cannot be.</exception>
    public Filled Check() => Faults().ToArray() is { Length: > 0 } faults
        ? throw new ValidationException(faults.Select(x => new FluentValidation.Results.ValidationFailure(x.Item, x.Sentence)))
        : this;

    private string? Disorder(Item item) =>
        item.Reads == ReadAs.AgeTo && int.TryParse(One(ReadAs.AgeFrom), out var from) && int.TryParse(One(ReadAs.AgeTo), out var to) && to < from ? Say.AgesOutOfOrder : null;
}
