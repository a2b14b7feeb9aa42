namespace Mentorship.Participants.Importing;

/// <summary>Lets an uploaded list go, or what is left of one that was taken over.</summary>
[Needs(Deed.Register)]
public sealed record DiscardUpload(ImportId Import, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DiscardUpload>
    {
        public Rules()
        {
            RuleFor(x => x.Import).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>How far the import of an upload has come; nothing while it is only looked through.</summary>
public sealed record Underway(ImportState? State);

public static class DiscardUploadHandler
{
    public static async Task<Underway> Load(DiscardUpload command, IDocumentSession session, CancellationToken cancellation)
    {
        session.Delete(NotThere.Unless(await session.LoadAsync<Upload>(command.Import.Value, cancellation), Say.UploadNotThere));
        return new((await session.LoadAsync<RosterImport>(command.Import, cancellation))?.State);
    }

    /// <summary>Nothing is recorded of it.</summary>
    public static void Handle(DiscardUpload command, Underway import, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(import.State is ImportState.Importing or ImportState.Stopping, Say.StopFirst);
    }
}
