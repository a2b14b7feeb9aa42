using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>One row of an imported list that can be read.</summary>
public sealed record RosterRow(int Number, RegisterParticipant Command, ProposedRepresentative? Proposed)
{
    public (string, DateOnly) Identity => (Card.Normal(Command.ToProfile().FullName), Command.BornOn);
}

/// <summary>One row that cannot, and why; row 0 is the file as a whole.</summary>
public sealed record BrokenRow(int Number, string Reason)
{
    public string Sentence => Number == 0 ? Reason : $"{Say.Row} {Number}: {Reason}";
}

/// <summary>Reads the rows of a list.</summary>
public static class RosterRows
{
    private static readonly RegisterParticipant.Rules Rules = new();

    public static (IReadOnlyList<RosterRow> Rows, IReadOnlyList<BrokenRow> Broken) Read(byte[] content, DateOnly on)
    {
        if (RosterText.Of(content) is not { } text) return ([], [new(0, Say.NotAText)]);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = RosterText.DelimiterOf(text).ToString(),
            TrimOptions = TrimOptions.Trim,
            MissingFieldFound = null,
            BadDataFound = null,
            PrepareHeaderForMatch = x => Card.Normal(x.Header),
        };
        using var csv = new CsvReader(new StringReader(text), configuration);
        if (!csv.Read() || !csv.ReadHeader()) return ([], [new(0, Say.ListIsEmpty)]);
        var missing = Column.Needed.Where(x => !csv.HeaderRecord!.Select(Card.Normal).Contains(Card.Normal(x))).ToArray();
        if (missing.Length > 0) return ([], [new(0, $"{Say.MissingColumns} {string.Join(", ", missing)}.")]);

        var (rows, broken) = (new List<RosterRow>(), new List<BrokenRow>());
        while (csv.Read())
        {
            var (row, reason) = One(csv, on);
            if (row is not null) rows.Add(row);
            else broken.Add(new(csv.Parser.Row, reason!));
        }

        return (rows, rows.Count + broken.Count == 0 ? [new(0, Say.ListIsEmpty)] : broken);
    }

    private static (RosterRow? Row, string? Reason) One(CsvReader csv, DateOnly on)
    {
        if (!DateOnly.TryParseExact(Cell(csv, Column.BornOn), ["dd.MM.yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var born))
            return (null, Say.BirthDateUnreadable);
        if (Categories.InForce.KindOf(Cell(csv, Column.Category) ?? "") is not { } kind) return (null, Say.CategoryUnknown);
        var command = new RegisterParticipant(
            new(Guid.CreateVersion7()), kind, Cell(csv, Column.LastName) ?? "", Cell(csv, Column.FirstName) ?? "", Cell(csv, Column.MiddleName), born,
            Cell(csv, Column.Place) ?? "", Cell(csv, Column.Contact), on);
        var errors = Rules.Validate(command).Errors;
        if (errors.Count > 0) return (null, string.Join(' ', errors.Select(x => x.ErrorMessage)));
        if (Proposal(csv) is not { } proposed) return (new(csv.Parser.Row, command, null), null);
        return ProposalRules.AreKept(proposed) ? (new(csv.Parser.Row, command, proposed), null) : (null, Say.ControlCharacters);
    }

    private static ProposedRepresentative? Proposal(CsvReader csv) =>
        Cell(csv, Column.Representative) is { } name ? new(name, Cell(csv, Column.Relation), Cell(csv, Column.RepresentativeContact)) : null;

    private static string? Cell(CsvReader csv, string column) => csv.TryGetField<string>(column, out var value) && value is { Length: > 0 } ? value : null;
}

/// <summary>What the words about a proposed representative must keep to.</summary>
internal static class ProposalRules
{
    public static bool AreKept(ProposedRepresentative proposed) =>
        new[] { proposed.FullName, proposed.Relation, proposed.Contact }.All(x => x is null || (x.Length <= 200 && WordRules.IsClean(x)));
}

/// <summary>The columns of a list, by their headings.</summary>
public static class Column
{
    public const string LastName = "Фамилия";
    public const string FirstName = "Имя";
    public const string MiddleName = "Отчество";
    public const string BornOn = "Дата рождения";
    public const string Category = "Категория";
    public const string Place = "Класс или должность";
    public const string Contact = "Контакт";
    public const string Representative = "Представитель";
    public const string Relation = "Родство";
    public const string RepresentativeContact = "Контакт представителя";

    public static readonly IReadOnlyList<string> Needed = [LastName, FirstName, MiddleName, BornOn, Category, Place];

    public static readonly IReadOnlyList<string> All = [.. Needed, Contact, Representative, Relation, RepresentativeContact];
}
