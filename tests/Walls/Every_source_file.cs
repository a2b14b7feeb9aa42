using System.Reflection;
using System.Text.RegularExpressions;

namespace Mentorship.Tests.Walls;

public partial class Every_source_file
{
    private static readonly HashSet<string> Banned =
        ["Service", "Services", "Manager", "Helper", "Helpers", "Util", "Utils", "Repository", "Processor", "Info", "Data", "Impl", "Dto", "Event", "Query", "Model", "Extensions"];

    private static readonly HashSet<string> Layers =
        ["Shared", "Common", "Core", "Infrastructure", "Application", "Domain", "Features", "Services", "Models", "Utils", "Helpers", "Events", "Commands", "Queries", "Handlers"];

    [Fact]
    public void has_one_reason_to_change() =>
        Ground.Sources("src").Select(x => (File: Ground.Place(x), Lines: File.ReadLines(x).Count())).Where(x => x.Lines > 150)
            .Select(x => $"{x.File}: {x.Lines}").ShouldBeEmpty();

    [Fact]
    public void leaves_nothing_to_be_done_later() =>
        Ground.Sources("src", "tests").Where(x => !x.EndsWith("Every_source_file.cs", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(x => Later().IsMatch(x)).Select(x => $"{Ground.Place(file)}: {x.Trim()}")).ShouldBeEmpty();

    [Fact]
    public void lies_in_a_folder_named_for_an_activity() =>
        Directory.EnumerateDirectories(Path.Combine(Ground.Root, "src"), "*", SearchOption.AllDirectories)
            // the host's command line calls its verbs commands
            .Where(x => Layers.Contains(Path.GetFileName(x)) && Ground.Place(x) != Path.Combine("src", "Host", "Commands")).Select(Ground.Place)
            .Where(x => !x.Contains("obj", StringComparison.Ordinal) && !x.Contains("bin", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void names_types_in_the_words_of_the_field() =>
        Own.Where(x => Banned.Contains(Ground.LastWord(x.Name))).Select(x => x.FullName).ShouldBeEmpty();

    [Fact]
    public void calls_no_folder_like_a_type() =>
        Own.GroupBy(x => x.Assembly).SelectMany(types =>
        {
            var folders = types.Select(x => x.Namespace!.Split('.')[^1]).ToHashSet();
            return types.Where(x => folders.Contains(x.Name)).Select(x => x.FullName);
        }).ShouldBeEmpty();

    private static IEnumerable<Type> Own =>
        Ground.ModulesAndHost.SelectMany(x => new[] { x.Own, x.Contracts }).Distinct().SelectMany(x => x.GetTypes())
            .Where(x => !x.IsNested && x.Namespace?.StartsWith("Mentorship", StringComparison.Ordinal) == true && !x.Name.Contains('<'));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Later();
}
