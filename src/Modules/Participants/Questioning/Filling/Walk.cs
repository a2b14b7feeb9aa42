using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Filling;

/// <summary>Where somebody stands in a questionnaire: the section shown, or past the last one the summary; with everything answered so far.</summary>
public sealed record Walk(Questionnaire Form, IReadOnlyList<Reply> Replies, int At)
{
    /// <summary>The questions the page showed; one that an answer on it brought to light is shown before going on.</summary>
    private IReadOnlyList<string> Shown { get; init; } = [];

    public Filled Filled { get; } = new(Form, Replies);

    public int Step => Math.Clamp(At, 0, Form.Sections.Count);

    public int Steps => Form.Sections.Count + 1;

    public Section? Section => Step < Form.Sections.Count ? Form.Sections[Step] : null;

    public IReadOnlyList<Item> Here => Section is { } section ? Filled.Asked(section) : [];

    public IEnumerable<(string Item, string Sentence)> Faults => Section is { } section ? Filled.Faults(section).Where(x => Shown.Contains(x.Item)) : [];

    /// <summary>Where to go on: at the first section with something missing, at the beginning where nothing was written.</summary>
    public static int Begin(FillingNow filling)
    {
        if (filling.Replies.Count == 0) return 0;
        var filled = new Filled(filling.Form, filling.Replies);
        var open = filling.Form.Sections.Select((x, i) => (x, i)).FirstOrDefault(x => filled.Asked(x.x).Any() && (filled.Faults(x.x).Any() || filled.Asked(x.x).All(i => filled.Of(i.Code).Count == 0)), (null!, filling.Form.Sections.Count));
        return open.Item2;
    }

    /// <summary>What the page brought, in place of what was answered to its questions before.</summary>
    public Walk Heard(Func<Item, IReadOnlyList<string>> typed, IReadOnlyList<string> shown)
    {
        Item[] asked = [.. Form.Items.Where(x => shown.Contains(x.Code))];
        var news = asked.Select(x => new Reply(x.Code, [.. typed(x).Select(v => v.Trim()).Where(v => v.Length > 0)])).Where(x => x.Values.Count > 0);
        return new(Form, [.. Replies.Where(x => asked.All(a => a.Code != x.Item)), .. news], At) { Shown = shown };
    }

    public Walk Next() => Here.Any(x => !Shown.Contains(x.Code)) ? this : To(Step + 1, 1);

    public Walk Back() => To(Step - 1, -1);

    /// <summary>Sections in which nothing is asked of this person are passed over.</summary>
    private Walk To(int step, int by)
    {
        while (step > 0 && step < Form.Sections.Count && Filled.Asked(Form.Sections[step]).Count == 0) step += by;
        return this with { At = Math.Clamp(step, 0, Form.Sections.Count) };
    }
}
