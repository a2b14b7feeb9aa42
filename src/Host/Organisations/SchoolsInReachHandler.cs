using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Monitoring.Contracts;

namespace Mentorship.Host.Organisations;

/// <summary>Tells which schools whoever asks hears of: those of the municipality or the region entrusted to them, else of their own school's region.</summary>
public static class SchoolsInReachHandler
{
    public static async Task<Territory> Handle(SchoolsInReach _, IQuerySession session, CancellationToken cancellation)
    {
        var actor = Actor.Current!;
        if (!actor.Roles.Contains(Role.RegionalOperator)) return new([actor.School]);
        var account = await session.LoadAsync<Account>(actor.Account, cancellation);
        var region = account?.Region ?? (await session.LoadAsync<School>(actor.School, cancellation))?.Region;
        if (region is null) return new([actor.School]);
        var schools = session.Query<School>().Where(x => x.Region == region);
        if (account?.Municipality is { } municipality) schools = schools.Where(x => x.Municipality == municipality);
        return new(await schools.Select(x => x.Id).ToListAsync(cancellation));
    }
}
