using System.Net;
using System.Text.Json;
using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Pages;

/// <summary>All 97 lines are walked in the years that the demo school went through: what is to be done was done, and shows by what.</summary>
public class Every_line_of_the_road_map(Product product)
{
    [Fact]
    public async Task is_only_shown_or_was_done_with_something_to_show_for_it()
    {
        var page = await product.As("auditor");
        var years = new List<RoadmapProgress>();
        foreach (var year in new[] { 2023, 2024, 2025 })
            years.Add(JsonSerializer.Deserialize<RoadmapProgress>(await (await page.APIRequest.GetAsync($"/api/programme/roadmap?cycle={year}")).TextAsync(), Json.Options)!);
        years.ShouldAllBe(x => x.Lines.Count() == 97);

        var best = Carried.Seed.Select(line => (Line: line, Year: years.MaxBy(x => x.Lines.Single(y => y.Line.Id == line.Id).State == LineState.Done)!)).ToArray();
        best.Where(x => x.Year.Lines.Single(y => y.Line.Id == x.Line.Id).State != (x.Line.ToBeDone ? LineState.Done : LineState.Shown)).Select(x => x.Line.Id).ShouldBeEmpty();
        foreach (var (line, year) in best.Select(x => (x.Line, x.Year.Cycle)))
        {
            var done = best.Single(x => x.Line == line).Year.Lines.Single(x => x.Line.Id == line.Id);
            var answer = await page.APIRequest.GetAsync($"/roadmap/{Uri.EscapeDataString(line.Id)}/{year.First}");
            answer.Status.ShouldBe(200, line.Id);
            if (!line.ToBeDone) continue;
            var told = WebUtility.HtmlDecode(await answer.TextAsync());
            (done.Paper is { } paper && told.Contains($"/api/papers/{paper.Value}", StringComparison.Ordinal)
                || done.Facts.Any(x => x.Traces.Any(trace => told.Contains(trace.Event.ToString(), StringComparison.Ordinal)))
                || FactPattern.Parse(line.CompletedBy).Lines.Any()).ShouldBeTrue($"{line.Id} is done in {year} and shows nothing for it");
        }
    }
}
