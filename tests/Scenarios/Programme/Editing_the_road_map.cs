using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Editing;

namespace Mentorship.Tests.Scenarios.Programme;

public class Editing_the_road_map
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task turns_a_version_in_force_into_the_draft_of_the_next()
    {
        var school = await InForce();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Adding(1)))).Message.ShouldBe(Say.RoadmapVersionIsFixed);
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today), Adding(2), Changing(2), new MoveLine(2, "6.3", "6.1", Today), new RemoveLine(2, "9.6", Today));

        var versions = await school.Read(ReadRoadmap.Versions);
        versions.Select(x => (x.Version.Version, x.State, x.Version.Lines.Count)).ShouldBe([(2, VersionState.Draft, 97), (1, VersionState.InForce, 97)]);
        versions[1].Version.Lines.ShouldBe(Carried.Seed);
        var edited = versions[0].Version.Lines;
        edited.Single(x => x.Id == "5.1").Responsible.ShouldBe("психолог");
        edited.Select(x => x.Id).SkipWhile(x => x != "6.1").Take(3).ShouldBe(["6.1", "6.3", "6.2"]);

        await school.Send(Role.Director, new ApproveRoadmap(2, versions[0].Version.Fingerprint(), Today));
        await school.Send(Role.Curator, new CompleteLine("5.9", new(2026), await school.Paper(), Today));
        var progress = (await school.Read(session => ReadRoadmap.Progress(session, House.Clock, 2026)))!;
        (progress.Version, progress.Lines.Single(x => x.Line.Id == "5.9").State).ShouldBe((2, LineState.Done));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Changing(2)))).Message.ShouldBe(Say.RoadmapVersionIsFixed);
    }

    [Fact]
    public async Task writes_each_edit_into_the_log_and_none_of_its_words()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today), Adding(2));
        await using var session = school.House.Store.QuerySession(school.Id);
        var facts = (await session.Events.FetchStreamAsync(Roadmap.Stream)).Select(x => x.Data).OfType<RoadmapDraftEdited>().ToArray();
        facts.Single().ShouldSatisfyAllConditions(x => x.Line.ShouldBe("5.9"), x => x.Edit.ShouldBe(LineEdit.Added));
        System.Text.Json.JsonSerializer.Serialize(facts, Json.Options).ShouldNotContain("Ярмарка");
    }

    [Fact]
    public async Task by_two_at_once_loses_nothing()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today));
        await Task.WhenAll(Enumerable.Range(1, 4).Select(x => Task.Run(() => school.Send(x % 2 == 0 ? Role.Curator : Role.Director, Adding(2) with { Line = $"5.1{x}" }))));
        (await school.Read(ReadRoadmap.Versions))[0].Version.Lines.Count.ShouldBe(101);
    }

    [Fact]
    public async Task is_refused_over_words_that_were_not_seen()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today));
        var seen = (await school.Read(ReadRoadmap.Versions))[0].Version;
        await school.Send(Role.Curator, Changing(2) with { Seen = seen.Line("5.1").Mark() });
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, Changing(2) with { Seen = seen.Line("5.1").Mark(), Responsible = "директор" }))).Message.ShouldBe(Say.LineWasEdited);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new ApproveRoadmap(2, seen.Fingerprint(), Today)))).Message.ShouldBe(Say.RoadmapWasEdited);
    }

    [Fact]
    public async Task is_done_on_pages_that_show_what_is_strange()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today), new RemoveLine(2, "9.5", Today));
        var http = await school.Http(Role.Curator);
        var draft = await http.GetStringAsync("/roadmap/versions/2");
        draft.ShouldContain("Пункты 9.6 ждут пункта 9.5, которого нет в карте.");
        draft.ShouldContain("href=\"/roadmap/versions/2/lines/9.6\"");
        (await http.GetStringAsync("/roadmap/versions/2/lines/9.6")).ShouldContain("value=\"9.3, 9.4, 9.5\"");
        (await http.GetAsync("/roadmap/versions/1/lines/9.6")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var auditor = await school.Http(Role.Auditor);
        (await auditor.GetStringAsync("/roadmap/versions/2")).ShouldNotContain("lines/9.6");
        (await auditor.GetAsync("/roadmap/versions/2/lines/9.6")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.PostAsJsonAsync("/api/programme/add-line", Adding(2), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.GetStringAsync("/roadmap/8.1/2026")).ShouldContain(Say.WaitsForLong.With("5.1, 7.Z2"));
    }

    [Fact]
    public async Task is_shown_line_by_line_against_the_version_in_force()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new DraftNextVersion(1, new(2023), new(2026), Today), Adding(2), Changing(2), new RemoveLine(2, "9.6", Today));
        var http = await school.Http(Role.Auditor);
        var page = await http.GetStringAsync("/roadmap/versions/2/changes");
        page.ShouldContain(Say.ComparisonLead.With(1, 1, 1, 0));
        page.ShouldContain("Ярмарка наставников");
        page.ShouldContain("сентябрь 2023, сентябрь 2025, сентябрь 2026");
        (await http.GetStringAsync("/api/programme/roadmap/versions/2/changes?since=1")).ShouldContain("\"part\":\"Responsible\"");
        (await http.GetAsync("/roadmap/versions/2/changes?since=7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static AddLine Adding(int version) =>
        new(version, "5.9", "5.3b", "5", LineKind.Activity, "Ярмарка наставников", null, "октябрь 2026", "куратор, классные руководители", "отчёт", 3, "5.R", null, Today);

    private static ChangeLine Changing(int version) =>
        new(version, "5.1", null, "5", LineKind.Activity, "5.1. Оценка участников", "Assess", "сентябрь 2026", "психолог", "карта", 3, null, "monitoring.baseline_assessment_recorded", Today);

    private static async Task<SchoolHouse> InForce()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, new LoadRoadmap(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Today));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Today));
        return school;
    }
}
