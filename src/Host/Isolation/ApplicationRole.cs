using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Mentorship.Host.Isolation;

/// <summary>Whom the program goes in as: a role that owns no table and so is bound by row-level security.</summary>
public sealed record ApplicationRole(string Name, string Connection)
{
    /// <summary>The role named in the settings, else one of our own beside the owner, made if it is not there.</summary>
    /// <exception cref="NoApplicationRole">There is none that is bound, and the owner may make none.</exception>
    public static async Task<ApplicationRole> Of(NpgsqlConnection connection, string owner, string? application)
    {
        if (application is { Length: > 0 }) return await Checked(application, connection) ?? throw new NoApplicationRole(Say.ApplicationRoleCannotLogIn);
        var (name, password) = ($"{await Ask<string>(connection, "select current_user::text")}_app", PasswordBeside(new NpgsqlConnectionStringBuilder(owner).Password));
        var own = new NpgsqlConnectionStringBuilder(owner) { Username = name, Password = password }.ConnectionString;
        if (await Checked(own, connection) is { } there) return there;
        if (!await Ask<bool>(connection, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")) throw new NoApplicationRole(Say.OwnerMayMakeNoRole);
        await Make(connection, name, password);
        return await Checked(own, connection) ?? throw new NoApplicationRole(Say.ApplicationRoleCannotLogIn);
    }

    /// <summary>Known to whoever knows the owner's; nothing more to keep. An owner let in without one needs none here either.</summary>
    private static string? PasswordBeside(string? owners) => owners is not { Length: > 0 } ? null
        : Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(owners), "mentorship application role"u8));

    /// <summary>Goes in as the role and looks whether anything lets it get round the policies; nothing where it is not let in.</summary>
    private static async Task<ApplicationRole?> Checked(string application, NpgsqlConnection owner)
    {
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(application) { Pooling = false });
        try
        {
            await using var connection = await database.OpenConnectionAsync();
            var name = await Ask<string>(connection, "select current_user::text");
            if (await Ask<string>(connection, "select current_database()::text") != owner.Database) throw new NoApplicationRole(Say.ApplicationRoleElsewhere);
            await using var asked = new NpgsqlCommand(
                """
                select exists (select from pg_roles r where pg_has_role($1, r.oid, 'member') and (r.rolsuper or r.rolbypassrls or r.rolname = current_user))
                    or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                               where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and pg_get_userbyid(c.relowner) = $1)
                """, owner)
            { Parameters = { new() { Value = name } } };
            if ((bool)(await asked.ExecuteScalarAsync())!) throw new NoApplicationRole(Say.ApplicationRoleUnbound.Replace("{0}", name, StringComparison.Ordinal));
            return new(name, application);
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidPassword)
        {
            return null;
        }
        catch (NpgsqlException wanting) when (wanting is not PostgresException && wanting.Message.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
    }

    /// <summary>The database itself puts name and password into the sentence; two programs that come at once make one role.</summary>
    private static async Task Make(NpgsqlConnection connection, string name, string? password)
    {
        await using var sentence = new NpgsqlCommand(
            """
            select format(case when exists (select from pg_roles where rolname = $1) then 'alter role %I login' else 'create role %I login nosuperuser nocreatedb nocreaterole noinherit' end, $1)
                || case when $2 = '' then '' else format(' password %L', $2) end
            """, connection)
        { Parameters = { new() { Value = name }, new() { Value = password ?? "" } } };
        await using var command = new NpgsqlCommand((string)(await sentence.ExecuteScalarAsync())!, connection);
        try
        {
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException taken) when (taken.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.InternalError)
        {
            // another program over another database of the server has just done the same
        }
    }

    private static async Task<T> Ask<T>(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
