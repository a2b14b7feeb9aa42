using JasperFx.Events;
using Marten.Events.Projections;

namespace Mentorship.Participants.Importing;

/// <summary>One import as the list of them tells it: when, by whom, how many; never whom.</summary>
public sealed record ImportEntry(Guid Id)
{
    public ImportState State { get; init; }

    public DateOnly On { get; init; }

    /// <summary>The account of whoever accepted the list.</summary>
    public Guid? By { get; init; }

    public int Accepted { get; init; }

    public int Unchanged { get; init; }

    public int Faulty { get; init; }

    public int Unchosen { get; init; }

    public int Registered { get; init; }

    public int Corrected { get; init; }

    public int PassedOver { get; init; }

    public DateOnly? UndoneOn { get; init; }

    public int LetGo { get; init; }

    public int ChangedBack { get; init; }

    /// <summary>How many undoing left as they were.</summary>
    public int Left { get; init; }

    /// <summary>The list of imports follows a moment later than what was written.</summary>
    public ImportEntry With(ImportState state, IReadOnlyList<ImportBatch> batches)
    {
        WrittenRow[] written = [.. batches.SelectMany(x => x.Written)];
        return this with { State = state, Registered = written.Count(x => x.Before is null), Corrected = written.Count(x => x.Before is not null), PassedOver = batches.Sum(x => x.Taken) - written.Length };
    }
}

/// <summary>Folds the list of imports.</summary>
public partial class ImportEntryProjection : MultiStreamProjection<ImportEntry, Guid>
{
    public ImportEntryProjection()
    {
        Identity<RosterImportStarted>(x => x.Import.Value);
        Identity<RosterImportStopped>(x => x.Import.Value);
        Identity<RosterImported>(x => x.Import.Value);
        Identity<RosterUndoStarted>(x => x.Import.Value);
        Identity<RosterUndone>(x => x.Import.Value);
    }

    public override ImportEntry? Evolve(ImportEntry? snapshot, Guid id, IEvent e) => (e.Data, snapshot) switch
    {
        (RosterImportStarted x, _) => new(id)
        {
            State = ImportState.Importing,
            On = x.OccurredOn,
            By = Guid.TryParse(e.UserName, out var account) ? account : null,
            Accepted = x.Accepted,
            Unchanged = x.Unchanged,
            Faulty = x.Faulty,
            Unchosen = x.Unchosen,
        },
        (_, null) => null,
        (RosterImportStopped, { State: ImportState.Importing }) => snapshot with { State = ImportState.Stopping },
        (RosterImported x, _) => snapshot with { State = ImportState.Imported, Registered = x.Registered, Corrected = x.Corrected, PassedOver = x.PassedOver },
        (RosterUndoStarted, _) => snapshot with { State = ImportState.Undoing },
        (RosterUndone x, _) => snapshot with { State = ImportState.Undone, UndoneOn = x.OccurredOn, LetGo = x.LetGo, ChangedBack = x.ChangedBack, Left = x.Left },
        _ => snapshot,
    };
}
