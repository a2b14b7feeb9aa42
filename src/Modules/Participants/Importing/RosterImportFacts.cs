namespace Mentorship.Participants.Importing;

/// <summary>A list was looked through and so many of its rows accepted; the others were known as they are, faulty or not chosen.</summary>
[LogName("participants.roster_import_started")]
public sealed record RosterImportStarted(ImportId Import, int Accepted, int Unchanged, int Faulty, int Unchosen, DateOnly OccurredOn) : IFact;

/// <summary>No more rows of a list are to be taken over.</summary>
[LogName("participants.roster_import_stopped")]
public sealed record RosterImportStopped(ImportId Import, DateOnly OccurredOn) : IFact;

/// <summary>A list was taken over; rows that had come to mean something else since they were accepted were passed over.</summary>
[LogName("participants.roster_imported")]
public sealed record RosterImported(ImportId Import, int Registered, int Corrected, int PassedOver, DateOnly OccurredOn) : IFact;

/// <summary>An import is to be undone.</summary>
[LogName("participants.roster_undo_started")]
public sealed record RosterUndoStarted(ImportId Import, DateOnly OccurredOn) : IFact;

/// <summary>An import was undone: whom it registered was let go, what it changed was changed back; those with whom things had moved on were left as they are.</summary>
[LogName("participants.roster_undone")]
public sealed record RosterUndone(ImportId Import, int LetGo, int ChangedBack, int Left, DateOnly OccurredOn) : IFact;
