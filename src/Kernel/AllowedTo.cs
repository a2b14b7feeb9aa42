namespace Mentorship.Kernel;

/// <summary>Who may send a command or read a view: on the command, the reading method or the page.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowedToAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;

    /// <summary>The actor in the role that allows it; refuses those who have none.</summary>
    /// <exception cref="NotAllowed">Nobody is signed in, or nobody with such a role.</exception>
    public Actor Admit(Actor? actor)
    {
        if (actor is null) throw new NotAllowed(signedIn: false);
        foreach (var role in Roles)
            if (actor.Roles.Contains(role))
                return actor with { Acting = role };
        throw new NotAllowed(signedIn: true);
    }
}

/// <summary>A stranger (401) or somebody without the needed role (403).</summary>
public sealed class NotAllowed(bool signedIn) : Exception(signedIn ? Say.NotAllowed : Say.SignInFirst)
{
    public bool SignedIn { get; } = signedIn;
}
