using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Mentorship.Design;

/// <summary>Finds the word for a field, a value or an act: first where its type lives, then among the common ones.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<Assembly, ResourceManager?> Known = new();

    public static string Of(Enum value) =>
        Find(value.GetType().Assembly, $"{value.GetType().Name}_{value}") ?? value.ToString();

    public static string Of(bool value) => value ? Say.Yes : Say.No;

    public static string Of(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateOnly? day) => day is { } known ? Of(known) : "—";

    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What stands in the place of a name that was destroyed.</summary>
    public static string NameUnknown => Say.NameUnknown;

    /// <summary>The label of a command's field: its own, the module's or the common one.</summary>
    public static string Field(Type command, string field) =>
        Find(command.Assembly, $"{command.Name}_{field}") ?? Find(command.Assembly, $"Field_{field}") ?? field;

    public static string Hint(Type command, string field) => Find(command.Assembly, $"{command.Name}_{field}_Hint") ?? "";

    /// <summary>What the act is called on its heading and button.</summary>
    public static string Act(Type command) => Find(command.Assembly, command.Name) ?? command.Name;

    /// <summary>What is said when the act is done.</summary>
    public static string Done(Type command) => Find(command.Assembly, $"{command.Name}_Done") ?? Say.Recorded;

    /// <summary>A word by its key, or nothing where neither the assembly nor the common words have it.</summary>
    public static string? Find(Assembly assembly, string key) =>
        Known.GetOrAdd(assembly, Resources)?.GetString(key, CultureInfo.CurrentUICulture)
        ?? Say.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);

    /// <summary>The words of contracts stand with those of their module.</summary>
    private static ResourceManager? Resources(Assembly assembly) => SayOf(assembly)
        ?? AppDomain.CurrentDomain.GetAssemblies().Where(x => x.GetName().Name + ".Contracts" == assembly.GetName().Name).Select(SayOf).FirstOrDefault();

    private static ResourceManager? SayOf(Assembly assembly) =>
        assembly.GetTypes().FirstOrDefault(x => x.Name == "Say")
            ?.GetProperty("ResourceManager", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) as ResourceManager;
}
