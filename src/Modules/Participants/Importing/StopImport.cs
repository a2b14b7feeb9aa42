namespace Mentorship.Participants.Importing;

/// <summary>Stops an import: what is taken over by then stays, and can be undone.</summary>
[Needs(Deed.Register)]
public sealed record StopImport(ImportId Import, DateOnly On)
{
    public sealed class Rules : AbstractValidator<StopImport>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class StopImportHandler
{
    public static RosterImportStopped Handle(StopImport command, [WriteAggregate("Import")] RosterImport import, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(import.State != ImportState.Importing, Say.NotImporting);
        return new(import.Id, command.On);
    }
}
