using Marten;
using Mentorship.Design;
using Mentorship.Host.Access;
using Mentorship.Kernel;

namespace Mentorship.Host.Organisations;

/// <summary>A school as the operator sees it: an organisation, nobody in it.</summary>
public sealed record SchoolLine(string School, string Name, string? Municipality, string? Region, DateOnly? ClosedOn);

/// <summary>A page of the schools.</summary>
public sealed record SchoolList(IReadOnlyList<SchoolLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50;

    /// <summary>The schools whose name or code has this in it, in the order of their names.</summary>
    [View("/api/host/schools"), Needs(Deed.KeepSchools)]
    public static async Task<SchoolList> Read(IQuerySession session, string? search, string? region, int? page, CancellationToken cancellation)
    {
        IQueryable<School> schools = session.Query<School>();
        if (search?.Trim() is { Length: > 0 } sought) schools = schools.Where(x => x.Name.Contains(sought, StringComparison.OrdinalIgnoreCase) || x.Id.Contains(sought, StringComparison.OrdinalIgnoreCase));
        if (region is { Length: > 0 }) schools = schools.Where(x => x.Region == region);
        var leaf = new Leaf(await schools.CountAsync(cancellation), Size, page);
        var found = await schools.OrderBy(x => x.Name).ThenBy(x => x.Id).Skip(leaf.Skip).Take(Size).ToListAsync(cancellation);
        var (municipalities, regions) = await Places(session, found, cancellation);
        return new([.. found.Select(x => new SchoolLine(x.Id, x.Name, Named(municipalities, x.Municipality), Named(regions, x.Region), x.ClosedOn))], leaf.Total, leaf.Page, leaf.Pages);
    }

    private static async Task<(Dictionary<string, string> Municipalities, Dictionary<string, string> Regions)> Places(
        IQuerySession session, IReadOnlyList<School> schools, CancellationToken cancellation) => (
        (await session.LoadManyAsync<Municipality>(cancellation, [.. schools.Select(x => x.Municipality).OfType<string>().Distinct()])).ToDictionary(x => x.Id, x => x.Name),
        (await session.LoadManyAsync<Region>(cancellation, [.. schools.Select(x => x.Region).OfType<string>().Distinct()])).ToDictionary(x => x.Id, x => x.Name));

    private static string? Named(Dictionary<string, string> names, string? code) => code is null ? null : names.GetValueOrDefault(code, code);
}
