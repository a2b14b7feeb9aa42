namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>What an order says, as the office writes it: an item to a line; an annex after an empty line, its title first, the cells of a table apart by «|». Lies in the vault.</summary>
public sealed record OrderText(string Title, string Preamble, string Items, string Control, string Annexes, string Signature)
{
    public const string Purpose = "order";

    public const char Cell = '|';

    /// <summary>The items in their order; the last is who sees to it.</summary>
    public IReadOnlyList<string> Numbered => [.. Lines(Items), .. Lines(Control)];

    public IReadOnlyList<Annex> Attached => [.. Annexes.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(x => Lines(x)).Select(x => new Annex(x[0], x.Skip(1)))];

    /// <summary>Post and name of whoever signs.</summary>
    public (string Post, string Name) Signatory => Signature.Split(Cell, 2, StringSplitOptions.TrimEntries) is [var post, var name] ? (post, name) : (Signature, "");

    public override string ToString() => nameof(OrderText);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>An annex of an order: a table where its lines have cells, else a list.</summary>
public sealed record Annex(string Title, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public Annex(string title, IEnumerable<string> lines) : this(title, [.. lines.Select(x => x.Split(OrderText.Cell, StringSplitOptions.TrimEntries))])
    {
    }

    public bool IsTable => Rows.Any(x => x.Count > 1);
}
