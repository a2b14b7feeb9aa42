using System.Text.Json;
using Mentorship.Host.LocalDatabase;
using Mentorship.Kernel;
using Mentorship.Participants.Contracts;

namespace Mentorship.Host.Erasing;

/// <summary>One destruction as the ledger outside of the database keeps it: ids and numbers, no name.</summary>
public sealed record ErasureLine(string School, Guid Participant, string Number, DestructionGround Ground, DateOnly On);

/// <summary>The ledger of destructions: a file beside the database that is only ever added to, so that what comes back with a restored copy can be destroyed again.</summary>
public sealed class ErasureLedger(IConfiguration configuration)
{
    private static readonly SemaphoreSlim Turn = new(1);

    private string Path => configuration["Erasures:Ledger"] is { Length: > 0 } named ? named : new DataDirectory().Erasures;

    public IReadOnlyList<ErasureLine> Read() =>
        File.Exists(Path) ? [.. File.ReadLines(Path).Where(x => x.Length > 0).Select(x => JsonSerializer.Deserialize<ErasureLine>(x, Json.Options)!)] : [];

    /// <summary>Adds a line, on the disk before it returns; what is there already is not written twice.</summary>
    public async Task Keep(ErasureLine line, CancellationToken cancellation)
    {
        await Turn.WaitAsync(cancellation);
        try
        {
            if (Read().Contains(line)) return;
            await using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.Read);
            await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, Json.Options), cancellation);
            await file.WriteAsync("\n"u8.ToArray(), cancellation);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            Turn.Release();
        }
    }
}
