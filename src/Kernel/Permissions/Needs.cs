namespace Mentorship.Kernel;

/// <summary>Which deed a command, a reading method, a door or a page is; <see cref="PermissionTable"/> says who may do it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Deed deed) : Attribute
{
    public Deed Deed { get; } = deed;

    /// <summary>The roles that may, those of the whole school first.</summary>
    public IReadOnlyList<Role> Roles { get; } = PermissionTable.RolesOf(deed);

    /// <summary>Whether some role may do it only to people and groups of its own.</summary>
    public bool IsNarrow => PermissionTable.Rows[Deed].Values.Any(x => x != Scope.School);

    /// <summary>Whether whoever acts has a role that may.</summary>
    public bool Admits(Actor? actor) => actor is not null && Roles.Any(actor.Roles.Contains);

    /// <summary>The role, of the actor's, that may send this very command: one of the whole school, or one within whose reach lies what it names.</summary>
    public Role? RoleFor(Actor actor, Reach reach, object command)
    {
        var row = PermissionTable.Rows[Deed];
        return Roles.Where(actor.Roles.Contains).Cast<Role?>().FirstOrDefault(x => row[x!.Value] == Scope.School || reach.Covers(x.Value, row[x.Value], command));
    }

    /// <summary>The actor in the role that allows it; refuses those who have none.</summary>
    /// <exception cref="NotAllowed">Nobody is signed in, or nobody with such a role.</exception>
    public Actor Admit(Actor? actor) =>
        Admits(actor) ? actor! with { Acting = Roles.First(actor.Roles.Contains) } : throw new NotAllowed(signedIn: actor is not null);
}

/// <summary>Somebody whom the sender of a command chooses; need not be within the sender's reach.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChosenAttribute : Attribute;
