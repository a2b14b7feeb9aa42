namespace Mentorship.Participants.Importing;

/// <summary>How far an import has come.</summary>
public enum ImportState { Reviewing, Importing, Stopping, Imported, Undoing, Undone }

/// <summary>What decisions about an import need to know.</summary>
public sealed record RosterImport(ImportId Id, int Accepted)
{
    public ImportState State { get; init; } = ImportState.Importing;

    /// <summary>How many people it registered or corrected.</summary>
    public int Written { get; init; }

    public static RosterImport Create(RosterImportStarted e) => new(e.Import, e.Accepted);

    /// <summary>What is taken over already is not stopped any more.</summary>
    public RosterImport Apply(RosterImportStopped _) => State == ImportState.Importing ? this with { State = ImportState.Stopping } : this;

    public RosterImport Apply(RosterImported e) => this with { State = ImportState.Imported, Written = e.Registered + e.Corrected };

    public RosterImport Apply(RosterUndoStarted _) => this with { State = ImportState.Undoing };

    public RosterImport Apply(RosterUndone _) => this with { State = ImportState.Undone };
}
