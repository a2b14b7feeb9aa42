using Mentorship.Participants.Enrolment;

namespace Mentorship.Participants.Importing;

/// <summary>Asks for one more bit of an import, or of undoing it, to be done.</summary>
public sealed record NextBatch(ImportId Import);

/// <summary>How far it has come by then.</summary>
public sealed record Batched(int Done, int Of, bool IsFinished);

public static class NextBatchHandler
{
    /// <summary>Whoever asks waits for the school's turn, so that no bit is done twice.</summary>
    public static async Task<Batched> Handle(NextBatch asked, IDocumentSession session, DateOnly today, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var import = NotThere.Unless(await session.LoadAsync<RosterImport>(asked.Import, cancellation), Say.UploadNotThere);
        return import.State switch
        {
            ImportState.Importing or ImportState.Stopping => await TakingOver.Next(import, session, today, cancellation),
            ImportState.Undoing => await TakingBack.Next(import, session, today, cancellation),
            _ => new(import.Written, import.Written, IsFinished: true),
        };
    }
}
