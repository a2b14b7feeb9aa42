using System.Text;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>Looks for words in every table of the database: as text and as the bytes of papers.</summary>
internal static class Searching
{
    public static async Task<IReadOnlyList<string>> TablesWith(this House house, string planted, bool? vault = null)
    {
        var tables = new List<string>();
        await using (var list = house.Database.CreateCommand(
            "select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and ($1::boolean is null or (table_schema = 'vault') = $1)"))
        {
            list.Parameters.Add(new() { Value = (object?)vault ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Boolean });
            await using var reader = await list.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }

        var found = new List<string>();
        var bytes = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(planted));
        foreach (var table in tables)
        {
            await using var count = house.Database.CreateCommand($"select count(*) from {table} t where t::text ilike '%' || $1 || '%' or t::text like '%' || $2 || '%'");
            count.Parameters.Add(new() { Value = planted });
            count.Parameters.Add(new() { Value = bytes });
            if ((long)(await count.ExecuteScalarAsync())! > 0) found.Add(table);
        }

        return found;
    }
}
