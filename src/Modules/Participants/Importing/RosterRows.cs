using System.Globalization;
using Mentorship.Kernel.Tables;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>Reads the rows of an uploaded list by what its columns were said to hold.</summary>
public sealed class RosterRows(Upload upload, DateOnly on)
{
    private const int LongestWord = 200;

    private static readonly RegisterParticipant.Rules Rules = new();
    private static readonly string[] DaysAreWritten = ["dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy"];

    private readonly Dictionary<RosterField, int> columns =
        upload.Columns.Index().Where(x => x.Item != RosterField.Skip).GroupBy(x => x.Item).ToDictionary(x => x.Key, x => x.First().Index);

    public RosterRow Read(GridRow row)
    {
        var (last, first, middle) = NameIn(row);
        var name = string.Join(' ', new[] { last, first, middle }.OfType<string>());
        RowFault[] computed = [.. columns.Where(x => row.Formulas.Contains(x.Value)).Select(x => new RowFault(x.Key, Say.FormulaInCell))];
        if (computed.Length > 0) return RosterRow.Broken(row.Number, name, computed);
        var (kind, born) = (Kind(row), Day(Cell(row, RosterField.BornOn)));
        // whatever cannot be read is told together with whatever breaks a rule
        var faults = new List<RowFault>();
        if (kind is null) faults.Add(new(RosterField.Category, Say.CategoryUnknown));
        if (born is null) faults.Add(new(RosterField.BornOn, Say.BirthDateUnreadable));
        var command = new RegisterParticipant(
            new(Guid.CreateVersion7()), kind ?? default, last ?? "", first ?? "", middle, born ?? on.AddYears(-10), Cell(row, RosterField.Place) ?? "", Cell(row, RosterField.Contact), on);
        faults.AddRange(Rules.Validate(command).Errors.Select(x => new RowFault(FieldOf(x.PropertyName), x.ErrorMessage)));
        var proposed = Cell(row, RosterField.Representative) is { } who ? new ProposedRepresentative(who, Cell(row, RosterField.Relation), Cell(row, RosterField.RepresentativeContact)) : null;
        if (proposed is not null && !AreKept(proposed)) faults.Add(new(RosterField.Representative, Say.WordsNotKept));
        return faults.Count > 0 ? RosterRow.Broken(row.Number, name, faults) : new(row.Number, command, proposed, []) { Name = name };
    }

    private (string? Last, string? First, string? Middle) NameIn(GridRow row)
    {
        var (last, first, middle) = (Cell(row, RosterField.LastName), Cell(row, RosterField.FirstName), Cell(row, RosterField.MiddleName));
        if (Cell(row, RosterField.FullName) is not { } whole || (last is not null && first is not null)) return (last, first, middle);
        var words = whole.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words[0], words.ElementAtOrDefault(1), words.ElementAtOrDefault(2));
    }

    private ParticipantKind? Kind(GridRow row) => Cell(row, RosterField.Category) is { } word ? Categories.InForce.KindOf(word) : upload.AllAre;

    /// <summary>A day as people write it, or as a spreadsheet counts it where the column was never told to be one of days.</summary>
    private static DateOnly? Day(string? text)
    {
        var plain = text?.Split(' ')[0].TrimEnd('.', 'г');
        if (DateOnly.TryParseExact(plain, DaysAreWritten, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 3_000 and < 60_000 ? DateOnly.FromDateTime(DateTime.FromOADate(count)) : null;
    }

    private string? Cell(GridRow row, RosterField field) =>
        columns.TryGetValue(field, out var column) && row[column] is { Length: > 0 } text ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private RosterField FieldOf(string property) => property switch
    {
        nameof(RegisterParticipant.LastName) or nameof(RegisterParticipant.FirstName) or nameof(RegisterParticipant.MiddleName) when !columns.ContainsKey(RosterField.LastName) => RosterField.FullName,
        _ => Enum.TryParse<RosterField>(property, out var field) ? field : RosterField.Skip,
    };

    private static bool AreKept(ProposedRepresentative proposed) =>
        new[] { proposed.FullName, proposed.Relation, proposed.Contact }.All(x => x is null || (x.Length <= LongestWord && WordRules.IsClean(x)));
}
