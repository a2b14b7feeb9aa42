using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host.Documents;
using Mentorship.Kernel;
using Mentorship.Kernel.Vault;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host;

/// <summary>The HTTP doors: every command of a module under its name, every view under its route.</summary>
public static partial class Doors
{
    public static void MapCommandsAndViews(this IEndpointRouteBuilder app, IEnumerable<Module> modules)
    {
        MapPapers(app);
        foreach (var module in modules)
        {
            foreach (var command in Commands(module).Where(x => x != typeof(KeepPaper)))
                typeof(Doors).GetMethod(nameof(MapCommand), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(command).Invoke(null, [app, RouteOf(module, command), module.Name]);
            foreach (var method in Views(module))
                app.MapGet(method.GetCustomAttribute<ViewAttribute>()!.Route, DelegateOf(method))
                    .WithTags(module.Name).WithName($"{method.DeclaringType!.Name}.{method.Name}");
        }
    }

    /// <summary>All commands of a module: the messages that say who may send them.</summary>
    public static IEnumerable<Type> Commands(Module module) => module.Own.GetExportedTypes()
        .Where(x => Gate.IsCommand(x) && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(x))
        .OrderBy(x => x.Name, StringComparer.Ordinal);

    public static string RouteOf(Module module, Type command) => command == typeof(KeepPaper) ? PaperDoor.Route : $"/api/{module.Name}/{Kebab(command.Name)}";

    public static IEnumerable<MethodInfo> Views(Module module) => module.Own.GetExportedTypes()
        .SelectMany(x => x.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(x => x.IsDefined(typeof(ViewAttribute), false));

    private static void MapCommand<T>(IEndpointRouteBuilder app, string route, string tag) where T : notnull => app
        .MapPost(route, async (T command, Courier courier, CancellationToken cancellation) =>
        {
            await courier.Send(command, cancellation);
            return TypedResults.NoContent();
        })
        .WithMetadata(typeof(T).GetCustomAttribute<NeedsAttribute>()!)
        .WithTags(tag).WithName(typeof(T).Name)
        .ProducesValidationProblem().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);

    /// <summary>The door of the one command that is a file: it comes as a form, in memory no longer than it may be.</summary>
    private static void MapPapers(IEndpointRouteBuilder app) => app
        .MapPost(PaperDoor.Route, PaperDoor.Take)
        .AddOpenApiOperationTransformer(ApiDocument.TakesFile)
        .WithMetadata(typeof(KeepPaper).GetCustomAttribute<NeedsAttribute>()!)
        .WithTags(Safe.Schema).WithName(nameof(KeepPaper))
        .ProducesValidationProblem().ProducesProblem(401).ProducesProblem(403).ProducesProblem(413);

    private static Delegate DelegateOf(MethodInfo method) =>
        method.CreateDelegate(Expression.GetDelegateType([.. method.GetParameters().Select(x => x.ParameterType), method.ReturnType]));

    private static string Kebab(string name) => Hump().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
