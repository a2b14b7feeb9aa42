namespace Mentorship.Kernel;

/// <summary>By which way an act came in.</summary>
public enum Source { Page, Api, Import, Automation, Demo }

/// <summary>Who acts, in which role, for which school, on whose behalf and by which way; stamped on every event.</summary>
public sealed record Actor(Guid Account, IReadOnlyList<Role> Roles, string School, Source Source, Guid? OnBehalfOf = null)
{
    private static readonly AsyncLocal<Actor?> Ambient = new();

    /// <summary>The role the act needed, once it was found allowed.</summary>
    public Role? Acting { get; init; }

    public static Actor? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>The product itself, carrying on what somebody began.</summary>
    public static Actor Automation(string school, Guid? onBehalfOf = null) =>
        new(Guid.Empty, [Role.Automation], school, Source.Automation, onBehalfOf) { Acting = Role.Automation };
}
