namespace Mentorship.Participants.Importing;

/// <summary>Undoes an import: lets those go whom it registered and changes back what it changed, wherever nothing has moved on since.</summary>
[Needs(Deed.Register)]
public sealed record UndoImport(ImportId Import, DateOnly On)
{
    public sealed class Rules : AbstractValidator<UndoImport>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class UndoImportHandler
{
    public static RosterUndoStarted Handle(UndoImport command, [WriteAggregate("Import")] RosterImport import, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(import.State is ImportState.Importing or ImportState.Stopping, Say.StopFirst);
        Refused.When(import.State is ImportState.Undoing or ImportState.Undone, Say.ImportUndone);
        Refused.When(import.Written == 0, Say.NothingToUndo);
        return new(import.Id, command.On);
    }
}
