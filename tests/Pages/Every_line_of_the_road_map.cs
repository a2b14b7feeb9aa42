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

        foreach (var line in Carried.Seed)
        {
            var (year, done) = years.Select(x => (x.Cycle, Line: x.Lines.Single(y => y.Line.Id == line.Id))).OrderByDescending(x => x.Line.State == LineState.Done).First();
            done.State.ShouldBe(line.ToBeDone ? LineState.Done : LineState.Shown, line.Id);
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
