namespace Mentorship.Participants.Importing;

/// <summary>A list that is being looked through.</summary>
public sealed record PendingUpload(Guid Id, string FileName, int Rows, Guid By, DateTimeOffset At);

/// <summary>The lists being looked through, and the imports there were, the latest first.</summary>
public sealed record Imports(IReadOnlyList<PendingUpload> Pending, IReadOnlyList<ImportEntry> All)
{
    /// <summary>Nobody looks further back than this.</summary>
    private const int Most = 200;

    [View("/api/participants/imports")]
    [Needs(Deed.Register)]
    public static async Task<Imports> Read(IQuerySession session, CancellationToken cancellation)
    {
        var uploads = await session.QueryAsync<PendingUpload>(
            $"""
            select jsonb_build_object('id', id, 'fileName', data ->> 'fileName', 'rows', jsonb_array_length(data -> 'rows'), 'by', data ->> 'by', 'at', data ->> 'at')
            from {Upload.Table} where tenant_id = ? and jsonb_array_length(data -> 'accepted') = 0 order by id desc
            """,
            cancellation, session.TenantId);
        return new(uploads, await session.Query<ImportEntry>().OrderByDescending(x => x.Id).Take(Most).ToListAsync(cancellation));
    }
}
