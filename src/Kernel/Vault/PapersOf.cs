using Marten;
using Mentorship.Language;

namespace Mentorship.Kernel.Vault;

/// <summary>Asks which of these papers lie in the vault.</summary>
public sealed record PapersOf(IReadOnlyList<DocumentId> Papers);

/// <summary>Answers <see cref="PapersOf"/>.</summary>
public sealed record KnownPapers(IReadOnlyList<KnownPaper> All);

/// <summary>A paper by the name of its file.</summary>
public sealed record KnownPaper(DocumentId Id, string FileName)
{
    /// <summary>The name of a file often names a person.</summary>
    public override string ToString() => $"{nameof(KnownPaper)} {Id.Value}";
}

public static class PapersOfHandler
{
    public static async Task<KnownPapers> Handle(PapersOf asked, IQuerySession session, CancellationToken cancellation) =>
        new(await session.QueryAsync<KnownPaper>(
            $"select jsonb_build_object('id', id, 'fileName', file_name) from {Papers.Name} where tenant_id = ? and id = any(?)",
            cancellation, session.TenantId, asked.Papers.Select(x => x.Value).ToArray()));
}
