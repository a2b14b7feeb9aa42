using Mentorship.Kernel;
using Mentorship.Language;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>Somebody with a history: how many events concern them.</summary>
public sealed record Known(ParticipantId Participant, long Events)
{
    /// <summary>Everybody the log of a school names.</summary>
    public static async Task<IReadOnlyList<Known>> In(NpgsqlDataSource database, string school, CancellationToken cancellation)
    {
        await using var question = database.Asking(school, $"select participant_id, count(*) from {Log.Schema}.concerns where tenant_id = $1 group by 1", school);
        await using var row = await question.ExecuteReaderAsync(cancellation);
        var found = new List<Known>();
        while (await row.ReadAsync(cancellation)) found.Add(new(new(row.GetGuid(0)), row.GetInt64(1)));
        return found;
    }

    /// <summary>How much the log of a school tells of some people; whoever it does not name is left out.</summary>
    public static async Task<IReadOnlyList<Known>> Of(NpgsqlDataSource database, string school, IReadOnlyList<ParticipantId> people, CancellationToken cancellation)
    {
        await using var question = database.Asking(
            school, $"select participant_id, count(*) from {Log.Schema}.concerns where tenant_id = $1 and participant_id = any($2) group by 1",
            school, people.Select(x => x.Value).ToArray());
        await using var row = await question.ExecuteReaderAsync(cancellation);
        var found = new List<Known>();
        while (await row.ReadAsync(cancellation)) found.Add(new(new(row.GetGuid(0)), row.GetInt64(1)));
        return found;
    }

    /// <summary>The school whose log names a participant.</summary>
    public static async Task<string?> SchoolOf(NpgsqlDataSource database, Guid participant, CancellationToken cancellation)
    {
        await using var question = database.Asking(Sight.Everything, $"select tenant_id from {Log.Schema}.concerns where participant_id = $1 limit 1", participant);
        return await question.ExecuteScalarAsync(cancellation) as string;
    }
}
