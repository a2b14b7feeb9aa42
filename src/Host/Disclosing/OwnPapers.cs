using System.Data;
using System.IO.Compression;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Vault;
using Npgsql;

namespace Mentorship.Host.Disclosing;

/// <summary>The papers about one person alone, copied out one after the other as they come from the database.</summary>
internal static class OwnPapers
{
    public static async Task Copy(ZipArchive zip, NpgsqlDataSource database, Guid participant, CancellationToken cancellation)
    {
        var school = Actor.Current!.School;
        Readings.Note(Matter.Paper, [participant]);
        await using var question = database.Asking(
            school, $"select id, file_name, content from {Papers.Name} where tenant_id = $1 and subjects = array[$2] and bound_at is not null order by kept_at", school, participant);
        await using var row = await question.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
        while (await row.ReadAsync(cancellation))
        {
            // two papers may be called the same
            var name = $"papers/{row.GetGuid(0).ToString("n")[..8]}-{row.GetString(1)}";
            await using var content = await row.GetStreamAsync(2, cancellation);
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancellation);
            await content.CopyToAsync(entry, cancellation);
        }
    }
}
