namespace Mentorship.Kernel;

/// <summary>By which way an act came in.</summary>
public enum Source { Page, Api, Import, Automation, Demo, CommandLine }

/// <summary>Somebody with a one-time link: the link by its number, and in which role they use it.</summary>
public sealed record LinkHolder(Guid Link, Role Role);

/// <summary>Who acts, in which role, for which school, on whose behalf and by which way; stamped on every event.</summary>
public sealed record Actor(Guid Account, IReadOnlyList<Role> Roles, string School, Source Source, Guid? OnBehalfOf = null)
{
    private static readonly AsyncLocal<Actor?> Ambient = new();

    /// <summary>The role the act needed, once it was found allowed.</summary>
    public Role? Acting { get; init; }

    /// <summary>The people and groups this actor has to do with, where a permission depends on it.</summary>
    public Reach? Reach { get; init; }

    /// <summary>When they last proved that it is they: by password, code or passkey.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    /// <summary>Who acts by a one-time link: without an account, with the right that the link lends for its one act.</summary>
    public LinkHolder? Holder { get; init; }

    public static Actor? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>The product itself, carrying on what somebody began.</summary>
    public static Actor Automation(string school, Guid? onBehalfOf = null) =>
        new(Guid.Empty, [Role.Automation], school, Source.Automation, onBehalfOf) { Acting = Role.Automation };
}
