using Mentorship.Kernel.Journal;

namespace Mentorship.Programme.Cases;

/// <summary>The parts of a case, in their order (D-7).</summary>
public enum CasePart { Title, Problem, Aim, People, Steps, Methods, Result, Reviews, Risks, Repeat, Materials, Authors }

/// <summary>What a case says, as it lies in the vault.</summary>
public sealed record CaseWords(
    string Title, string? Problem, string? Aim, string? People, string? Steps, string? Methods, string? Result, string? Reviews, string? Risks, string? Repeat, string? Materials, string? Authors)
{
    public const string Purpose = "case";

    /// <summary>Without these a case tells nothing that others could repeat.</summary>
    private static readonly CasePart[] Needed = [CasePart.Problem, CasePart.Aim, CasePart.People, CasePart.Steps, CasePart.Methods, CasePart.Result];

    /// <summary>All parts, empty ones too.</summary>
    public IReadOnlyList<(CasePart Part, string Text)> Parts =>
    [
        .. Enum.GetValues<CasePart>().Zip(new[] { Title, Problem, Aim, People, Steps, Methods, Result, Reviews, Risks, Repeat, Materials, Authors }, (part, text) => (part, text ?? "")),
    ];

    /// <summary>What follows the title, as far as it is written.</summary>
    public IEnumerable<(CasePart Part, string Text)> Told() => Parts.Skip(1).Where(x => x.Text.Length > 0);

    public IReadOnlyList<CasePart> Lacking() => [.. Parts.Where(x => Needed.Contains(x.Part) && string.IsNullOrWhiteSpace(x.Text)).Select(x => x.Part)];

    public override string ToString() => nameof(CaseWords);

    /// <summary>The words of one record; none once they were destroyed, or for whoever may not learn whom they are about.</summary>
    public static async Task<CaseWords?> Open(IQuerySession session, RecordId words, CancellationToken cancellation) =>
        (await Safe.Open<CaseWords>(session, Matter.Paper, [words], cancellation)).GetValueOrDefault(words);
}
