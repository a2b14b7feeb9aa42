using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Kernel;

/// <summary>
/// Which school's rows a connection may see: row-level security looks at this setting, whatever the query asks for.
/// Marten sets it for its sessions; what reads past Marten sets it here, in the same round trip as the question.
/// </summary>
public static class Sight
{
    public const string Setting = "mentorship.school";

    /// <summary>All schools: for views and listeners that follow the whole log, and for the region's feed.</summary>
    public const string Everything = "*";

    /// <summary>No school at all: for sessions that look at accounts and organisations before it is known who acts.</summary>
    public const string Nobody = "-";

    /// <summary>A question about one school, or about <see cref="Everything"/>.</summary>
    public static NpgsqlBatch Asking(this NpgsqlDataSource database, string school, string sql, params object?[] values)
    {
        var batch = database.CreateBatch();
        batch.BatchCommands.Add(new($"set {Setting} = '{school.Replace("'", "''", StringComparison.Ordinal)}'"));
        var question = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            question.Parameters.Add(value as NpgsqlParameter ?? (value is null ? new() { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar } : new() { Value = value }));
        batch.BatchCommands.Add(question);
        return batch;
    }
}
