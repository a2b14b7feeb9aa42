using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host;
using Mentorship.Host.LocalDatabase;
using Mentorship.Kernel.Vault;
using Mentorship.Matching;
using Mentorship.Monitoring;
using Mentorship.Participants;
using Mentorship.Programme;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Walls;

/// <summary>What the walls stand on: the modules, their commands and the sources.</summary>
public static partial class Ground
{
    public static IReadOnlyList<Module> Modules { get; } = [new ParticipantsModule(), new MatchingModule(), new ProgrammeModule(), new MonitoringModule()];

    public static IReadOnlyList<Module> ModulesAndHost { get; } = [.. Modules, new VaultModule(), new HostModule()];

    public static IReadOnlyList<Type> Commands { get; } = [.. ModulesAndHost.SelectMany(Doors.Commands)];

    /// <summary>Those of them that decide what becomes an event; those of the vault and the host only keep what decisions need.</summary>
    public static IReadOnlyList<Type> Decisions { get; } = [.. Modules.SelectMany(Doors.Commands)];

    public static string Root { get; } = DataDirectory.Root!;

    /// <summary>Files written by people under these folders of the repository.</summary>
    public static IEnumerable<string> Sources(params string[] folders) =>
        folders.SelectMany(x => Directory.EnumerateFiles(Path.Combine(Root, x), "*", SearchOption.AllDirectories))
            .Where(x => x.EndsWith(".cs", StringComparison.Ordinal) || x.EndsWith(".razor", StringComparison.Ordinal))
            .Where(x => !Made().IsMatch(Path.GetRelativePath(Root, x)));

    public static string Place(string path) => Path.GetRelativePath(Root, path);

    /// <summary>The last word of a name in humps.</summary>
    public static string LastWord(string name) => Hump().Split(name.Split('`')[0])[^1];

    public static string Snake(string name)
    {
        var words = string.Join('_', Hump().Split(name)).ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Everything a message is made of: its own fields and those of records in it, also within lists.</summary>
    public static IEnumerable<PropertyInfo> Fields(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(x => x.Name != "EqualityContract")
            .SelectMany(x => Inner(x.PropertyType) is { } inner && IsOwnRecord(inner) ? Fields(inner).Prepend(x) : [x]);

    /// <summary>The type itself, of a list's items, or behind a question mark.</summary>
    public static Type Inner(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type != typeof(string) && type.IsGenericType ? type.GetGenericArguments()[0] : type);

    private static bool IsOwnRecord(Type type) =>
        type is { IsClass: true } && type.Namespace?.StartsWith("Mentorship", StringComparison.Ordinal) == true;

    [GeneratedRegex(@"(^|[\\/])(obj|bin|Internal)[\\/]")]
    private static partial Regex Made();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
