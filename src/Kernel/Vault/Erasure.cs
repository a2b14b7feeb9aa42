using Marten;
using Npgsql;

namespace Mentorship.Kernel.Vault;

/// <summary>How much went: records and papers of one person alone, and records about several people in which only that person was made unreadable.</summary>
public sealed record Erased(int Records, int Papers, int Shared)
{
    public bool Nothing => Records + Papers + Shared == 0;
}

/// <summary>Takes what is kept of one person out of the vault and out of the tables of all modules, in the transaction of whatever else the session saves.</summary>
public static class Erasure
{
    // $1 is the school, $2 the person
    private const string Records = $"delete from {Safe.Schema}.mt_doc_sealed where tenant_id = $1 and (data -> 'subjects' = jsonb_build_array($2::text) or data ->> 'whose' = $2::text)";
    private const string Alone = $"delete from {Papers.Name} where tenant_id = $1 and subjects = array[$2]";
    private const string Among =
        $"update {Papers.Name} set subjects = array_remove(subjects, $2), file_name = regexp_replace(file_name, '^.*?(\\.[a-z]*)?$', 'document\\1') where tenant_id = $1 and subjects @> array[$2]";

    /// <param name="names">By which others may have written of the person.</param>
    public static async Task<Erased> Of(IDocumentSession session, IReadOnlyList<Module> modules, Guid person, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        var blanking = new Blanking(names);
        var about = await session.Query<Sealed>().Where(x => x.Subjects.Contains(person)).ToListAsync(cancellation);
        Sealed[] shared = [.. about.Where(x => x.Whose != person && x.Subjects.Any(subject => subject != person)).Select(x => blanking.Of(x, person))];
        session.Update(shared);
        var erased = new Erased(await Do(Records), await Do(Alone), shared.Length);
        foreach (var sql in modules.SelectMany(x => x.Erasing).Append(Among)) await Do(sql);
        return erased;

        async Task<int> Do(string sql)
        {
            await using var command = new NpgsqlCommand(sql) { Parameters = { new() { Value = session.TenantId }, new() { Value = person } } };
            return await session.ExecuteAsync(command, cancellation);
        }
    }
}
