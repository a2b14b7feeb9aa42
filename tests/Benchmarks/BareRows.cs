using Mentorship.Host;
using Mentorship.Participants.Importing;

namespace Mentorship.Tests.Benchmarks;

/// <summary>Copies into tables like the product's own, with all their indexes, the rows that an import has written: begin, COPY by COPY, commit.</summary>
public sealed class BareRows
{
    /// <summary>What an import writes of people, and by which column they are found in it.</summary>
    private static readonly (string Table, string Person)[] Written =
    [
        ($"{Log.Schema}.mt_streams", "id"), ($"{Log.Schema}.mt_events", "stream_id"), ($"{Log.Schema}.concerns", "participant_id"),
        ("participants.mt_doc_participant", "id"), ("vault.mt_doc_card", "id"), ("vault.mt_doc_sealed", "(data -> 'subjects' ->> 0)::uuid"),
    ];

    private readonly Ground ground;
    private readonly List<byte[]> rows = [];

    private BareRows(Ground ground) => this.ground = ground;

    public static async Task<BareRows> Beside(Ground ground)
    {
        await ground.Do("create schema bare");
        foreach (var (table, _) in Written) await ground.Do($"create table bare.{NameOf(table)} (like {table} including all)");
        return new(ground);
    }

    /// <summary>Learns what an import has written.</summary>
    public async Task Look(ImportId import)
    {
        rows.Clear();
        await using var connection = await ground.Database.OpenConnectionAsync();
        foreach (var (table, person) in Written)
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync(
                $"copy (select * from {table} where {person} in (select (row ->> 'participant')::uuid from participants.mt_doc_importbatch b, jsonb_array_elements(b.data -> 'written') row where b.data ->> 'import' = '{import.Value}')) to stdout (format binary)");
            using var all = new MemoryStream();
            await copy.CopyToAsync(all);
            rows.Add(all.ToArray());
        }
    }

    public async Task Copy()
    {
        await using var connection = await ground.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var ((table, _), content) in Written.Zip(rows))
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync($"copy bare.{NameOf(table)} from stdin (format binary)");
            await copy.WriteAsync(content);
        }

        await transaction.CommitAsync();
    }

    private static string NameOf(string table) => table.Split('.')[1];
}
