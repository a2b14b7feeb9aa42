using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Watching;

/// <summary>A line of the journal of security, with who it is about and who did it.</summary>
public sealed record SecurityLine(DateTimeOffset At, SecurityMatter Matter, string About, string By, string From, string Device, string Detail)
{
    private const int Page = 200;

    private static readonly NeedsAttribute ForStrangers = new(Deed.Operate);

    /// <summary>Whether whoever acts may read of strangers.</summary>
    public static bool TellsOfStrangers => ForStrangers.Admits(Actor.Current);

    /// <summary>
    /// The latest of the school, or those before a moment; or those of strangers, about whom nobody knows which school they meant:
    /// for whoever keeps the whole system running.
    /// </summary>
    [View("/api/host/security"), Needs(Deed.ReadSecurity)]
    public static async Task<IReadOnlyList<SecurityLine>> Read(IQuerySession session, DateTimeOffset? before = null, bool strangers = false)
    {
        if (strangers) ForStrangers.Admit(Actor.Current);
        var (school, until) = (strangers ? "" : session.TenantId, before ?? DateTimeOffset.MaxValue);
        var found = await session.Query<SecurityEntry>().Where(x => x.School == school && x.At < until).OrderByDescending(x => x.At).Take(Page).ToListAsync();
        var ids = found.SelectMany(x => new[] { x.Account, x.By }).OfType<Guid>().Distinct().ToArray();
        var names = (await session.LoadManyAsync<Account>(ids)).ToDictionary(x => x.Id, ShownAccounts.Unnamed);
        return [.. found.Select(x => new SecurityLine(x.At, x.Matter, Name(x.Account), Name(x.By), x.From, x.Device, x.Detail))];

        string Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "") : "";
    }
}
