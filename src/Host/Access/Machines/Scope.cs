using Mentorship.Kernel;

namespace Mentorship.Host.Access.Machines;

/// <summary>What a machine client may read, and the one role it reads in; the account behind it must hold that role.</summary>
public sealed record Scope(string Name, Role Role, string Path, bool NeedsPurpose, params Role[] Givers)
{
    public static IReadOnlyList<Scope> All { get; } =
    [
        new("feed:read", Role.RegionalOperator, "/api/feed", NeedsPurpose: false, Role.Operator),
        new("feed:school", Role.Auditor, "/api/feed", NeedsPurpose: false, Role.Director, Role.DataProtectionOfficer),
        new("history:read", Role.Auditor, "/api/history", NeedsPurpose: true, Role.Auditor),
    ];

    /// <summary>What it lets read, in words.</summary>
    public string Shown => Name switch { "feed:read" => Say.ScopeFeedOfRegion, "feed:school" => Say.ScopeFeedOfSchool, _ => Say.ScopeHistories };

    public static Scope? Named(string name) => All.FirstOrDefault(x => x.Name == name);

    /// <summary>The scope, of those granted, that opens an address to be read; the wider one first.</summary>
    public static Scope? Opening(IEnumerable<string> granted, string method, PathString path) =>
        HttpMethods.IsGet(method) ? All.FirstOrDefault(x => granted.Contains(x.Name) && path.StartsWithSegments(x.Path)) : null;

    /// <summary>Whether names are read by it, in the name of whoever gives it: nobody gets a secret by which to read as somebody else.</summary>
    public bool IsOnesOwn => Givers.SequenceEqual([Role]);

    /// <summary>Which scopes somebody may give: the operator those of the region, the school its own feed, an auditor their own reading.</summary>
    public static IReadOnlyList<Scope> GivenBy(Actor actor) => [.. All.Where(x => x.Givers.Any(actor.Roles.Contains))];
}
