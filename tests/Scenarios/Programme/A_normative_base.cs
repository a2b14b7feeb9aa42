using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Evidence;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>Stage 3 is put together, shown and taken away as evidence, without anybody ticking it off.</summary>
public class A_normative_base
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task is_ready_when_its_papers_are_in_force_and_completes_its_lines()
    {
        var school = await Founded();
        (await State(school)).Ready.ShouldBeFalse();
        await school.Send(Role.Curator, new DraftProgramme(await school.Paper(), Day), new DraftImplementationPlan(new(2026), Day));
        await school.Send(Role.Director, Of(OrderKind.ApproveProgramme, "2"), Of(OrderKind.ApproveImplementationPlan, "3"), Of(OrderKind.AppointCurator, "4") with { Appointee = new(school.Account(Role.Curator).Id) });
        await school.Send(Role.Director, new TrainCurator(36, await school.Paper(), Day));
        (await State(school)).Ready.ShouldBeTrue();

        await school.Settle();
        var progress = await school.Read(x => ReadRoadmap.On(x, Day, 2026));
        progress!.Lines.Where(x => x.Line.Id is "3.R" or "3.1" or "3.2" or "3.3" or "3.4" or "3.5" or "3.6").ShouldAllBe(x => x.State == LineState.Done);
    }

    [Fact]
    public async Task holds_a_regulation_that_a_council_discussed()
    {
        var school = await Founded();
        var (order, minutes) = (Of(OrderKind.ApproveRoadmap, "7"), new MinutesId(Guid.NewGuid()));
        await school.Send(Role.Director, order);
        await school.Send(Role.Curator, new DraftLocalAct(LocalActKind.Regulation, await school.Paper(), Day));
        (await Refusal(school, Role.Director, new ApproveLocalAct(LocalActKind.Regulation, order.Order, null, Day))).ShouldBe(Say.RegulationNeedsCouncil);
        await school.Send(Role.Curator, new RecordMinutes(minutes, Sitting.PedagogicalCouncil, "3", [MinutesSubject.RegulationDiscussed, MinutesSubject.MaterialStudied], await school.Paper(), Day));
        (await Refusal(school, Role.Curator, new RecordMinutes(new(Guid.NewGuid()), Sitting.PedagogicalCouncil, "№ 3", [MinutesSubject.StaffInformed], await school.Paper(), Day))).ShouldBe(Say.MinutesNumberTaken);
        await school.Send(Role.Director, new ApproveLocalAct(LocalActKind.Regulation, order.Order, minutes, Day));
        (await State(school))[BasePart.Regulation].Done.ShouldBeTrue();

        var cancelling = Of(OrderKind.MentorSchool, "8");
        await school.Send(Role.Director, cancelling, new CancelOrder(order.Order, cancelling.Order, Day));
        (await State(school))[BasePart.Regulation].Done.ShouldBeFalse();
    }

    [Fact]
    public async Task has_a_plan_whose_order_approves_the_version_it_was_written_for()
    {
        var school = await Founded();
        (await Refusal(school, Role.Director, Of(OrderKind.ApproveImplementationPlan, "3"))).ShouldBe(Say.YearPlanNotDrafted);
        await school.Send(Role.Curator, new DraftImplementationPlan(new(2026), Day));
        var draft = new OrderId(Guid.NewGuid());
        await school.Send(Role.Curator, new DraftOrder(draft, OrderKind.ApproveImplementationPlan, [], [], null, [], Day));
        await school.Send(Role.Curator, new RescheduleLine("9.3", new(2026), new(2027, 6, 10), Day), new DraftImplementationPlan(new(2026), Day));
        (await Refusal(school, Role.Director, new IssueDraft(draft, "3", Day))).ShouldBe(Say.OrderDraftOfEarlierVersion);
        await school.Send(Role.Director, Of(OrderKind.ApproveImplementationPlan, "3"));

        var http = await school.Http(Role.Director);
        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/plan?cycle=2026"));
        page.ShouldContain("Утверждён приказом № 3 от 15.09.2026");
        page.ShouldContain("срок перенесён с 31.05.2027 на 10.06.2027");
        WebUtility.HtmlDecode(await http.GetStringAsync("/plan?cycle=2026&version=1")).ShouldContain("Не утверждён");
        (await http.GetAsync("/plan?cycle=2026&version=7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetByteArrayAsync("/api/programme/plan/document?cycle=2026"))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task is_shown_as_evidence_of_any_day()
    {
        var school = await Founded();
        await school.Send(Role.Curator, new NameWebSection("https://school.example/mentoring", new(2026, 9, 10)));
        var http = await school.Http(Role.Director);
        (await http.GetFromJsonAsync<EvidencePack>("/api/programme/evidence?on=2026-09-09", Json.Options))!.Rows.First(x => x.Item == EvidenceItem.WebSection).Shown.ShouldBeNull();
        var pack = (await http.GetFromJsonAsync<EvidencePack>("/api/programme/evidence?on=2026-09-15", Json.Options))!;
        pack.Rows.First(x => x.Item == EvidenceItem.WebSection).Shown.ShouldBe("https://school.example/mentoring");
        pack.Rows.First(x => x.Item == EvidenceItem.IntroducingOrder).Shown.ShouldBe("Приказ № 1 от 15.09.2026");
        foreach (var file in new[] { "document", "workbook" }) (await http.GetByteArrayAsync($"/api/programme/evidence/{file}?on=2026-09-15"))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task names_who_leads_the_project_group_and_who_belongs_to_it()
    {
        var school = await (await House.Open()).School();
        var (head, member) = (new AccountId(school.Account(Role.Curator).Id), new AccountId(school.Account(Role.Psychologist).Id));
        var order = new OrderId(Guid.NewGuid());
        (await Refusal(school, Role.Curator, new DraftOrder(order, OrderKind.ProjectGroup, [], [], null, [member], Day))).ShouldBe(Say.OrderNeedsHead);
        await school.Send(Role.Curator, new DraftOrder(order, OrderKind.ProjectGroup, [], [], head, [head, member], Day));
        await school.Send(Role.Director, new IssueDraft(order, "11", Day));
        var appointed = (await school.Read(x => x.Events.FetchStreamAsync(order.Value))).Select(x => x.Data).OfType<ProjectGroupAppointed>().ShouldHaveSingleItem();
        (appointed.Head, appointed.Members.ShouldHaveSingleItem()).ShouldBe((head, member));
        (await State(school))[BasePart.ProjectGroup].Number.ShouldBe("11");
    }

    private static async Task<SchoolHouse> Founded()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, new LoadRoadmap(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Day));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Day), Of(OrderKind.IntroduceTargetModel, "1"));
        return school;
    }

    private static async Task<string> Refusal(SchoolHouse school, Role role, object command) => (await Should.ThrowAsync<Refused>(() => school.Send(role, command))).Message;

    private static Task<NormativeState> State(SchoolHouse school) => school.Read(x => NormativeState.At(x, Day, default));

    private static IssueOrder Of(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, null, [], [], null, Day);
}
