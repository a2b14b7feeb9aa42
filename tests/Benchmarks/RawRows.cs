using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Mentorship.Tests.Benchmarks;

/// <summary>The rows that one transaction of the product wrote, written again by plain inserts: same tables, columns and indexes, new ids, one commit.</summary>
public sealed partial class RawRows
{
    private readonly IReadOnlyList<Row> rows;
    private long sequence = 1_000_000;

    private RawRows(IReadOnlyList<Row> rows) => this.rows = rows;

    public int Count => rows.Count;

    /// <summary>Takes the last transaction that wrote an event as the pattern.</summary>
    public static async Task<RawRows> LikeTheLastAppend(NpgsqlDataSource database)
    {
        var transaction = (await Read(database, "select xmin::text from log.mt_events order by seq_id desc limit 1"))[0][0].ToString()!;
        var tables = (await Read(database, """
            select quote_ident(schemaname), quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'wolverine', 'raw')
            """)).Select(x => (Schema: x[0].ToString()!, Table: x[1].ToString()!)).ToArray();
        await Do(database, "drop schema if exists raw cascade; create schema raw");
        var rows = new List<Row>();
        foreach (var (schema, table) in tables)
        {
            var written = await Read(database, $"select * from {schema}.{table} where xmin::text = '{transaction}'");
            if (written.Count == 0) continue;
            var copy = $"raw.{schema}_{table}";
            await Do(database, $"create table {copy} (like {schema}.{table} including all)");
            rows.AddRange(written.Select(x => new Row(copy, x.Columns, x.Values)));
        }

        return new(rows);
    }

    /// <summary>One commit.</summary>
    public async Task Write(NpgsqlDataSource database)
    {
        var ids = new Dictionary<Guid, Guid>();
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows)
        {
            var command = new NpgsqlBatchCommand($"insert into {row.Table} ({string.Join(", ", row.Columns.Select(x => x.Name))}) values ({string.Join(", ", row.Columns.Select((_, i) => $"${i + 1}"))})");
            for (var i = 0; i < row.Columns.Count; i++)
                command.Parameters.Add(new() { DataTypeName = row.Columns[i].Type, Value = Fresh(row.Columns[i].Name, row.Values[i], ids) });
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private object Fresh(string column, object value, Dictionary<Guid, Guid> ids) => value switch
    {
        _ when column == "seq_id" => Interlocked.Increment(ref sequence),
        Guid id => Another(id, ids),
        string text => Id().Replace(text, x => Another(Guid.Parse(x.Value, CultureInfo.InvariantCulture), ids).ToString()),
        _ => value,
    };

    private static Guid Another(Guid id, Dictionary<Guid, Guid> ids) => ids.TryGetValue(id, out var known) ? known : ids[id] = Guid.NewGuid();

    private static async Task Do(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<Row>> Read(NpgsqlDataSource database, string sql)
    {
        var rows = new List<Row>();
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(x => new Column(reader.GetName(x), reader.GetDataTypeName(x))).ToArray();
        while (await reader.ReadAsync())
        {
            var values = new object[columns.Length];
            reader.GetValues(values);
            rows.Add(new("", columns, values));
        }

        return rows;
    }

    private sealed record Column(string Name, string Type);

    private sealed record Row(string Table, IReadOnlyList<Column> Columns, object[] Values)
    {
        public object this[int column] => Values[column];
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
