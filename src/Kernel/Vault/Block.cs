using Marten;

namespace Mentorship.Kernel.Vault;

/// <summary>Somebody whose data are blocked: shown to nobody but the data protection officer until the block is taken off.</summary>
public sealed record Block(Guid Id, DateOnly Since)
{
    public const string Table = $"{Safe.Schema}.mt_doc_block";

    /// <summary>Whether whoever reads sees blocked data too: the officer, and the product where it decides.</summary>
    public static bool IsLookedPast => Actor.Current is not { } actor || actor.Roles.Any(x => x is Role.DataProtectionOfficer or Role.Automation);

    /// <summary>Those of some people whom a block hides from whoever reads.</summary>
    public static async Task<IReadOnlySet<Guid>> Hiding(IQuerySession session, IEnumerable<Guid> people, CancellationToken cancellation) =>
        IsLookedPast ? new HashSet<Guid>() : (await session.LoadManyAsync<Block>(cancellation, [.. people.Distinct()])).Select(x => x.Id).ToHashSet();
}
