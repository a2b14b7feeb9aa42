using Marten;
using Mentorship.Language;
using Npgsql;

namespace Mentorship.Kernel.Vault;

/// <summary>Makes what is kept of one person kept of another, who turned out to be the same, in the transaction of whatever else the session saves.</summary>
public static class Handover
{
    // $1 is the school, $2 whom it was kept of, $3 whom it is kept of from now on
    private const string Records =
        $"""
        update {Safe.Schema}.mt_doc_sealed
        set data = jsonb_set(data, array['subjects'], (select jsonb_agg(distinct case when x = $2::text then $3::text else x end) from jsonb_array_elements_text(data -> 'subjects') x))
            || case when data ->> 'whose' = $2::text then jsonb_build_object('whose', $3::text) else jsonb_build_object() end
        where tenant_id = $1 and data -> 'subjects' @> to_jsonb($2::text)
        """;

    private const string Kept =
        $"update {Papers.Name} set subjects = (select array_agg(distinct case when x = $2 then $3 else x end) from unnest(subjects) x) where tenant_id = $1 and subjects @> array[$2]";

    public static async Task Of(IDocumentSession session, ParticipantId from, ParticipantId to, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        foreach (var sql in new[] { Records, Kept })
        {
            await using var command = new NpgsqlCommand(sql) { Parameters = { new() { Value = session.TenantId }, new() { Value = from.Value }, new() { Value = to.Value } } };
            await session.ExecuteAsync(command, cancellation);
        }
    }
}
