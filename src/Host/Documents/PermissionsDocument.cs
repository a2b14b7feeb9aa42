using System.Globalization;
using System.Reflection;
using System.Text;
using Mentorship.Design;
using Mentorship.Kernel;
using Microsoft.AspNetCore.Components;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Host.Documents;

/// <summary>The table of permissions in the words of the school, and what in the product each of its rows is.</summary>
public static class PermissionsDocument
{
    private static readonly Role[] Columns = [.. PermissionTable.Rows[Deed.Enter].Keys];

    public static string Write(IReadOnlyList<Module> modules)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");
        try
        {
            return Table() + Doors(modules);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Table()
    {
        var text = new StringBuilder("# Кто что может\n\nGenerated from `src/Kernel/Permissions` by `./do docs`. Пустая клетка: нельзя. «Да»: вся школа. Остальное: только свои.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| действие | {string.Join(" | ", Columns.Select(x => Words.Of(x)))} |\n|---|{string.Concat(Columns.Select(_ => "---|"))}\n");
        foreach (var (deed, row) in PermissionTable.Rows)
            text.Append(CultureInfo.InvariantCulture, $"| {Words.Of(deed)} | {string.Join(" | ", Columns.Select(x => row.TryGetValue(x, out var scope) ? Words.Of(scope) : ""))} |\n");
        return text.ToString();
    }

    private static string Doors(IReadOnlyList<Module> modules)
    {
        var text = new StringBuilder("\n## Где это в системе\n\n| действие | deed | команды, чтение, страницы |\n|---|---|---|\n");
        var doors = modules.SelectMany(DoorsOf).ToLookup(x => x.Deed, x => x.Door);
        foreach (var deed in PermissionTable.Rows.Keys)
            text.Append(CultureInfo.InvariantCulture, $"| {Words.Of(deed)} | `{deed}` | {string.Join(", ", doors[deed].Order(StringComparer.Ordinal).Select(x => $"`{x}`"))} |\n");
        return text.ToString();
    }

    private static IEnumerable<(Deed Deed, string Door)> DoorsOf(Module module) =>
    [
        .. Host.Doors.Commands(module).Select(x => (Of(x), x.Name)),
        .. Host.Doors.Views(module).Select(x => (Of(x), x.GetCustomAttribute<ViewAttribute>()!.Route)),
        .. module.Own.GetTypes().Where(x => x.IsAssignableTo(typeof(IComponent)) && x.IsDefined(typeof(NeedsAttribute)))
            .SelectMany(x => x.GetCustomAttributes<RouteAttribute>().Select(route => (Of(x), route.Template))),
    ];

    private static Deed Of(MemberInfo door) => door.GetCustomAttribute<NeedsAttribute>()!.Deed;
}
