using System.Reflection;
using Mentorship.Kernel;

namespace Mentorship.Design;

/// <summary>Whether the one who looks at a page may do an act, so that nothing is offered that would be refused.</summary>
public static class May
{
    public static bool Send(Type command) =>
        Actor.Current is { } actor && command.GetCustomAttribute<AllowedToAttribute>() is { } allowed && allowed.Roles.Any(actor.Roles.Contains);
}
