using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public partial class Seed_road_map
{
    [Fact]
    public void has_its_97_lines_once_each()
    {
        Carried.Seed.Count.ShouldBe(97);
        Carried.Seed.Select(x => x.Id).Distinct().Count().ShouldBe(97);
        Carried.Seed.Select(x => x.Stage).Distinct().ShouldBe(["1-2", "3", "4", "5", "6", "7", "8", "9"]);
    }

    [Fact]
    public void covers_every_printed_word_once() =>
        Carried.Seed.SelectMany(x => Words(x.Ru)).Order().ShouldBe(Words(Printed()).Order());

    [Fact]
    public void is_completed_by_events_that_exist_and_have_words()
    {
        foreach (var line in Carried.Seed)
        {
            var pattern = FactPattern.Parse(line.CompletedBy);
            pattern.Facts.Where(x => !Facts.Known(x)).ShouldBeEmpty(line.Id);
            pattern.Facts.Where(x => !FactWords.Has(x)).ShouldBeEmpty(line.Id);
            pattern.Lines.Where(x => Carried.Seed.All(y => y.Id != x)).ShouldBeEmpty(line.Id);
        }
    }

    [Fact]
    public void says_every_line_in_both_languages() =>
        Carried.Seed.ShouldAllBe(x => x.Ru.Length > 0 && x.En.Length > 0);

    [Fact]
    public void follows_the_log_in_most_of_what_is_to_be_done() =>
        Carried.Seed.Where(x => x.ToBeDone && !x.Follows).Select(x => x.Id).ShouldBe(
            ["6.3"]);

    [Fact]
    public void is_written_as_a_document_with_all_its_lines()
    {
        var document = RoadmapDocument.Write();
        foreach (var line in Carried.Seed)
        {
            document.ShouldContain($"| {line.Id} | ");
            document.ShouldContain(line.Ru);
        }
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(x => x.Value);

    // the map as it was printed, its columns interleaved
    private static string Printed([CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "printed-road-map.txt"));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
