using System.Reflection;
using Mentorship.Kernel;

namespace Mentorship.Design;

/// <summary>Whether the one who looks at a page may do an act, so that nothing is offered that would be refused.</summary>
public static class May
{
    public static bool Send(Type command) => Is(command);

    /// <summary>Whether they may send this very command, about whom and as whom it says.</summary>
    public static bool SendThis(object command) =>
        Actor.Current is { } actor && command.GetType().GetCustomAttribute<NeedsAttribute>()?.RoleFor(actor, actor.Reach ?? Reach.Nothing, command) is not null;

    /// <summary>Whether they may read a view.</summary>
    public static bool Read(Delegate view) => Is(view.Method);

    /// <summary>Whether some role of theirs has a cell in the row of a deed.</summary>
    public static bool Do(Deed deed) => Actor.Current is { } actor && PermissionTable.RolesOf(deed).Any(actor.Roles.Contains);

    /// <summary>Whether they may read it now: what is marked so is opened only to whoever has just proved who they are.</summary>
    public static bool Open(Delegate view) => Is(view.Method) && (!StepUp.Wants(view.Method) || StepUp.IsFresh(Actor.Current, DateTimeOffset.UtcNow));

    private static bool Is(MemberInfo act) => act.GetCustomAttribute<NeedsAttribute>()?.Admits(Actor.Current) == true;
}
