using System.Net;
using System.Net.Http.Json;
using System.Text;
using Mentorship.Matching.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Scenarios.Programme;

public class The_road_map
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly LoadRoadmap Seed = new(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Today);

    [Fact]
    public async Task is_loaded_approved_and_completed_by_what_happens()
    {
        var school = await InForce();
        await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.IntroduceTargetModel, "1", null, [], [], null, new(2026, 9, 1)));
        await school.Settle();
        var progress = await Progress(school);
        progress.Lines.Count().ShouldBe(97);
        LineOf(progress, "3.1").State.ShouldBe(LineState.Done);
        LineOf(progress, "3.1").Facts.Single().Traces.Count.ShouldBe(1);
        LineOf(progress, "3.3").DoneOn.ShouldBe(Today);
        LineOf(progress, "9.4").State.ShouldBe(LineState.Open);
    }

    [Fact]
    public async Task is_replaced_by_a_newer_version()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new RescheduleLine("5.1", new(2026), new(2026, 10, 20), Today), Seed);
        (await Progress(school)).Version.ShouldBe(1);
        await school.Send(Role.Director, new ApproveRoadmap(2, null, Today));
        (await Progress(school)).Version.ShouldBe(2);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new ApproveRoadmap(1, null, Today)))).Message.ShouldBe(Say.RoadmapAlreadyApproved);
    }

    [Fact]
    public async Task takes_a_line_done_by_hand_once()
    {
        var school = await InForce();
        var http = await school.Http(Role.Curator);
        var command = new CompleteLine("6.3", new(2026), await school.Paper(), Today);
        (await http.PostAsJsonAsync("/api/programme/complete-line", command, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var again = await http.PostAsJsonAsync("/api/programme/complete-line", command, Json.Options);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.Content.ReadAsStringAsync()).ShouldContain(Say.LineAlreadyCompleted);
        var unknown = await http.PostAsJsonAsync("/api/programme/complete-line", command with { Line = "77" }, Json.Options);
        (await unknown.Content.ReadAsStringAsync()).ShouldContain("Пункта «77» нет в дорожной карте");
        LineOf(await Progress(school), "6.3").Paper.ShouldBe(command.Evidence);
    }

    [Fact]
    public async Task takes_no_line_before_it_is_approved()
    {
        var school = await (await House.Open()).School();
        var paper = await school.Paper();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new CompleteLine("6.3", new(2026), paper, Today)))).Message.ShouldBe(Say.RoadmapNotApproved);
        await school.Send(Role.Curator, Seed);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new RescheduleLine("6.3", new(2026), new(2026, 10, 1), Today)))).Message.ShouldBe(Say.RoadmapNotApproved);
    }

    [Fact]
    public async Task moves_and_leaves_out_lines()
    {
        var school = await InForce();
        await school.Send(Role.Curator, new RescheduleLine("5.1", new(2026), new(2026, 10, 20), Today), new MarkLineNotApplicable("8.2", new(2026), Today));
        var progress = await Progress(school);
        LineOf(progress, "5.1").State.ShouldBe(LineState.Rescheduled);
        LineOf(progress, "8.2").State.ShouldBe(LineState.NotApplicable);
    }

    [Theory, InlineData("utf-8", ","), InlineData("windows-1251", ";")]
    public async Task of_another_school_finds_a_place_for_every_line(string encoding, string separator)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, Seed with { FileName = "другая.csv", Content = Encoding.GetEncoding(encoding).GetBytes(Separated(Foreign(), separator)) });
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Today), new IssueOrder(new(Guid.NewGuid()), OrderKind.IntroduceTargetModel, "1", null, [], [], null, Today));
        await school.Send(Role.Curator, new CompleteLine("9", new(2026), await school.Paper(), Today));
        await school.Settle();
        var progress = await Progress(school);
        progress.Lines.Select(x => x.Line.Id).ShouldBe(Enumerable.Range(1, 17).Select(x => x.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        progress.Lines.Where(x => !x.Line.Follows).Select(x => x.Line.Id).ShouldBe(["9"]);
        progress.Lines.Where(x => x.State == LineState.Done).Select(x => x.Line.Id).ShouldBe(["1", "9"]);
        progress.Stages.Select(x => x.Lines.Count).ShouldBe([3, 2, 2, 3, 3, 3, 1]);
    }

    [Fact]
    public async Task with_a_broken_row_is_not_stored()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        var answer = await http.PostAsJsonAsync("/api/programme/load-roadmap", Seed with { Content = Encoding.UTF8.GetBytes("id;stage;kind;ru\n1;1;wish;Текст\n") }, Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Строка 2: неизвестный вид пункта «wish».");
        (await school.Read(session => ReadRoadmap.Progress(session, House.Clock, null))).ShouldBeNull();
    }

    [Fact]
    public async Task is_read_over_http_and_shown_as_pages()
    {
        var school = await InForce();
        await school.Settle();
        var http = await school.Http(Role.Auditor);
        (await http.GetStringAsync("/api/programme/roadmap?cycle=2026")).ShouldContain("\"gaps\"");
        var page = await http.GetStringAsync("/roadmap?cycle=2026");
        page.ShouldContain("Утверждение «дорожной карты» реализации программы наставничества.");
        page.ShouldContain("Этап 5: ответственный не назначен.");
        (await http.GetStringAsync("/roadmap/3.3?cycle=2026")).ShouldContain("Дорожная карта утверждена");
        (await (await school.Http(Role.Director)).GetStringAsync("/roadmap/6.3/2026")).ShouldContain("Отметить выполненным");
    }

    [Fact]
    public async Task is_taken_away_and_brought_back_as_it_was()
    {
        var school = await InForce();
        var http = await school.Http(Role.Auditor);
        var document = await http.GetAsync("/api/programme/roadmap/versions/1/document");
        document.Content.Headers.ContentType!.MediaType.ShouldBe(Mentorship.Kernel.Writing.TextDocument.ContentType);
        var workbook = await http.GetByteArrayAsync("/api/programme/roadmap/versions/1/workbook");
        await school.Send(Role.Curator, Seed with { FileName = "карта.xlsx", Content = workbook });
        var versions = await school.Read(ReadRoadmap.Versions);
        versions.Select(x => x.State).ShouldBe([VersionState.Draft, VersionState.InForce]);
        versions[0].Version.Lines.ShouldBe(versions[1].Version.Lines);
        (await http.GetAsync("/api/programme/roadmap/versions/3/workbook")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetStringAsync("/roadmap")).ShouldContain("/api/programme/roadmap/versions/2/document");
    }

    [Fact]
    public async Task lets_a_cycle_be_opened_and_closed_once()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Director, new OpenCycle(new(2026), Today));
        await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new OpenCycle(new(2026), Today)));
        await school.Send(Role.Director, new CloseCycle(new(2026), Today));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new CloseCycle(new(2026), Today)))).Message.ShouldBe(Say.CycleAlreadyClosed);
    }

    [Fact]
    public async Task keeps_a_cycle_open_while_a_group_is_at_work()
    {
        var school = await (await House.Open()).School();
        var (group, mentor, mentee) = (new GroupId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()));
        await school.Send(Role.Director, new OpenCycle(new(2026), Today));
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            session.Events.StartStream<Mentorship.Matching.Forming.Group>(group.Value,
                new GroupFormed(group, new(2026), MentoringForm.PupilPupil, "", mentor, [mentor], [mentee], new(2027, 5, 31), Today));
            await session.SaveChangesAsync();
        }

        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new CloseCycle(new(2026), Today)))).Message.ShouldBe(Say.GroupsStillActive.With(1));
    }

    private static async Task<SchoolHouse> InForce()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, Seed);
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Today));
        return school;
    }

    private static string Foreign([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "foreign-road-map.csv"));

    // what stands between quotes keeps its commas
    private static string Separated(string table, string separator) =>
        string.Join('"', table.Split('"').Select((part, at) => at % 2 == 0 ? part.Replace(",", separator, StringComparison.Ordinal) : part));

    private static async Task<RoadmapProgress> Progress(SchoolHouse school) => (await school.Read(session => ReadRoadmap.Progress(session, House.Clock, 2026)))!;

    private static LineProgress LineOf(RoadmapProgress progress, string id) => progress.Lines.Single(x => x.Line.Id == id);
}
