using Marten;
using Mentorship.Kernel;

namespace Mentorship.Host.Access.Machines;

/// <summary>The machine clients of a school: who may give them new secrets, and who may see and end them.</summary>
public static class Clients
{
    public static async Task<MachineClient> Find(IDocumentSession session, Guid id, Func<MachineClient, bool> within)
    {
        var client = await session.LoadAsync<MachineClient>(id);
        return NotThere.Unless(client?.School == session.TenantId && within(client) ? client : null, Say.NoSuchClient);
    }

    /// <summary>Whoever may give its scopes, and of what is one's own the reader alone.</summary>
    public static bool LooksAfter(MachineClient client)
    {
        var given = Scope.GivenBy(Actor.Current!);
        return client.Scopes.All(x => given.Any(s => s.Name == x && (!s.IsOnesOwn || client.Account == Actor.Current!.Account)));
    }

    /// <summary>The school sees and ends what reads its people, whoever's reading it is.</summary>
    public static bool Sees(MachineClient client) =>
        LooksAfter(client) || (Actor.Current!.Roles.Any(x => x is Role.Director or Role.DataProtectionOfficer) && client.Scopes.All(x => Scope.Named(x)?.Role == Role.Auditor));
}
