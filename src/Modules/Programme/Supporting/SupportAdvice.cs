using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>What the pair itself is told of a session: what it came to and what is advised, not about whom nor why.</summary>
public sealed record SupportAdvice(DateOnly HeldOn, SupportConclusion Conclusion, string? MeasureCode)
{
    /// <summary>The latest first.</summary>
    [View("/api/programme/groups/{group:guid}/advice"), Needs(Deed.ReadSupportAdvice)]
    public static async Task<IReadOnlyList<SupportAdvice>> Read(IQuerySession session, Guid group, CancellationToken cancellation)
    {
        Extent.Of(Deed.ReadSupportAdvice).Must(new GroupId(group), Say.NoSuchGroup);
        Guid? pair = group;
        var found = await session.Query<Support>().Where(x => x.Pair == pair).ToListAsync(cancellation);
        return [.. found.SelectMany(x => x.Sessions).OrderByDescending(x => x.HeldOn).Select(x => new SupportAdvice(x.HeldOn, x.Conclusion, x.MeasureCode))];
    }
}
