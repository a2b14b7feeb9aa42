using System.Text.Json;
using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;
using Npgsql;

namespace Mentorship.Host.Organisations;

/// <summary>The catalogues that schools made their own; the program knows them at its start.</summary>
public sealed class Catalogues(NpgsqlDataSource database) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var asked = database.Asking(Sight.Everything, "select tenant_id, data ->> 'changed' from participants.mt_doc_schoolwords");
        await using var row = await asked.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
            Directions.Keep(row.GetString(0), JsonSerializer.Deserialize<Direction[]>(row.GetString(1), Json.Options)!);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
