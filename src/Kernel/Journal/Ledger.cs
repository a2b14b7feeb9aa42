using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Weasel.Postgresql.Tables.Indexes;

namespace Mentorship.Kernel.Journal;

/// <summary>The journal of readings: who read whose data, in which role, what, why, when. A table of its own that the program can only add to.</summary>
public sealed class Ledger(NpgsqlDataSource database)
{
    public const string Schema = "journal", Name = $"{Schema}.readings";

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName(Schema, "readings", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("id", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("at", "timestamptz").NotNull();
        table.AddColumn("account", "uuid").NotNull();
        table.AddColumn("roles", "varchar[]").NotNull();
        table.AddColumn("source", "varchar").NotNull();
        table.AddColumn("matter", "varchar").NotNull();
        table.AddColumn("place", "varchar").NotNull();
        table.AddColumn("purpose", "varchar");
        table.AddColumn("request", "varchar").NotNull();
        table.AddColumn("participants", "uuid[]").NotNull();
        table.Indexes.Add(new IndexDefinition("readings_of_participants") { Columns = ["participants"], Method = IndexMethod.gin });
        table.Indexes.Add(new IndexDefinition("readings_by_time") { Columns = ["tenant_id", "at"] });
        return table;
    }

    /// <summary>Writes down what was read, all in one statement; does nothing when nothing was.</summary>
    public async Task Write(Readings readings, CancellationToken cancellation = default)
    {
        if (Actor.Current is not { } actor || readings.Take() is not { Count: > 0 } read) return;
        try
        {
            await Insert(actor, readings, read, cancellation);
        }
        catch
        {
            readings.PutBack(read);
            throw;
        }
    }

    private async Task Insert(Actor actor, Readings readings, IReadOnlyList<Reading> read, CancellationToken cancellation)
    {
        await using var writing = database.Asking(
            actor.School,
            $"""
            insert into {Name} (tenant_id, id, at, account, roles, source, matter, place, purpose, request, participants)
            select $1, gen_random_uuid(), now(), $2, $3, $4, x.matter, $5, x.purpose, $6, x.participants
            from jsonb_to_recordset($7) as x(matter varchar, purpose varchar, participants uuid[])
            """,
            actor.School, actor.Account, RolesOf(actor, readings.Opening), actor.Source.ToString(), readings.Place, readings.Request,
            new NpgsqlParameter { Value = JsonSerializer.Serialize(read, Json.Options), NpgsqlDbType = NpgsqlDbType.Jsonb });
        await writing.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Lets an act read, with what it reads written down at its end, also when it fails.</summary>
    public async Task<T> Keep<T>(string place, Func<Task<T>> act)
    {
        var readings = Readings.Current = new(place, Activity.Current?.Id ?? "", []);
        try
        {
            return await act();
        }
        finally
        {
            await Write(readings);
            Readings.Current = null;
        }
    }

    /// <summary>The role the act was done in, else those by which the place was open.</summary>
    private static string[] RolesOf(Actor actor, IReadOnlyList<Role>? opening)
    {
        var roles = actor.Acting is { } one ? [one] : opening is null ? actor.Roles : [.. actor.Roles.Intersect(opening)];
        return [.. (roles.Count > 0 ? roles : actor.Roles).Select(x => x.ToString())];
    }
}
