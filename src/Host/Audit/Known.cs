using Mentorship.Language;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>Somebody with a history: how many events concern them.</summary>
public sealed record Known(ParticipantId Participant, long Events)
{
    /// <summary>Everybody the log of a school names.</summary>
    public static async Task<IReadOnlyList<Known>> In(NpgsqlDataSource database, string school, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select participant_id, count(*) from {Log.Schema}.concerns where tenant_id = $1 group by 1");
        command.Parameters.AddWithValue(school);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Known>();
        while (await row.ReadAsync(cancellation)) found.Add(new(new(row.GetGuid(0)), row.GetInt64(1)));
        return found;
    }

    /// <summary>The school whose log names a participant.</summary>
    public static async Task<string?> SchoolOf(NpgsqlDataSource database, Guid participant, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select tenant_id from {Log.Schema}.concerns where participant_id = $1 limit 1");
        command.Parameters.AddWithValue(participant);
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
