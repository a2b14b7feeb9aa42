using Mentorship.Kernel.Tables;
using Mentorship.Kernel.Vault;

namespace Mentorship.Participants.Importing;

/// <summary>A list as it was sent, until it is taken over or let go: it names people, so it lies in the vault.</summary>
public sealed record Upload(Guid Id, string FileName, Guid By, DateTimeOffset At, IReadOnlyList<string> Headings, IReadOnlyList<GridRow> Rows)
{
    public const string Table = $"{Safe.Schema}.mt_doc_upload";

    /// <summary>What the columns hold, one by one.</summary>
    public IReadOnlyList<RosterField> Columns { get; init; } = [];

    /// <summary>What everybody is of whom the list does not say it.</summary>
    public ParticipantKind? AllAre { get; init; }

    /// <summary>The rows to be taken over, in their order.</summary>
    public IReadOnlyList<AcceptedRow> Accepted { get; init; } = [];

    public DateOnly On { get; init; }

    /// <summary>What must be told of the columns before the rows can be read.</summary>
    public IReadOnlyList<RosterField> Missing =>
    [
        .. Has(RosterField.FullName) ? [] : new[] { RosterField.LastName, RosterField.FirstName }.Where(x => !Has(x)),
        .. new[] { RosterField.BornOn, RosterField.Place }.Where(x => !Has(x)),
        .. Has(RosterField.Category) || AllAre is not null ? [] : new[] { RosterField.Category },
    ];

    public bool Has(RosterField field) => Columns.Contains(field);

    public int ColumnOf(RosterField field) => Columns.Index().Where(x => x.Item == field).Select(x => x.Index).DefaultIfEmpty(-1).First();

    /// <summary>Names of files name people too.</summary>
    public override string ToString() => $"{nameof(Upload)} {Id}";
}

/// <summary>A row that was looked at and accepted, with what the person's record was at that time.</summary>
public sealed record AcceptedRow(int Number, Guid? Record);
