using System.Net;
using Mentorship.Host.Organisations;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Scenarios.Organisations;

/// <summary>A new school's director is told what to do, in order, until it is done.</summary>
public class The_first_steps
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task lead_from_the_settings_to_the_curator_and_then_go_away()
    {
        var school = await (await House.Open()).School();
        var steps = await Left(school);
        steps.ShouldBe(Enum.GetValues<FirstStep>().Except([FirstStep.InviteStaff]), "the school of the tests has its accounts");
        (await Desk(school, Role.Director)).ShouldContain("aria-current=\"step\"><a href=\"/settings\">Проверить настройки школы</a>");
        (await Desk(school, Role.Curator)).ShouldNotContain("Первые шаги");

        await school.Send(Role.Director, new ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, null, 30, true, true, 21, 35, Day));
        await school.Send(Role.Director, Of(OrderKind.IntroduceTargetModel, "1"), new DraftProgramme(await school.Paper(), Day));
        (await Left(school)).ShouldBe([FirstStep.ApproveProgramme, FirstStep.ApproveRoadmap, FirstStep.ApproveImplementationPlan, FirstStep.AppointCurator]);
        (await Desk(school, Role.Director)).ShouldContain("Утвердить программу наставничества приказом");

        await school.Send(Role.Curator, new LoadRoadmap(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Day));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Day), new DraftImplementationPlan(SchoolYear.Of(Day), Day), Of(OrderKind.ApproveProgramme, "2"), Of(OrderKind.ApproveImplementationPlan, "3"));
        (await Left(school)).ShouldBe([FirstStep.AppointCurator]);
        await school.Send(Role.Director, Of(OrderKind.AppointCurator, "4") with { Appointee = new(school.Account(Role.Curator).Id) });
        (await Left(school)).ShouldBeEmpty();
        (await Desk(school, Role.Director)).ShouldNotContain("Первые шаги");
    }

    private static async Task<IEnumerable<FirstStep>> Left(SchoolHouse school) =>
        (await school.Read(x => FirstSteps.Read(x, House.Clock, default))).All.Where(x => !x.Done).Select(x => x.Step);

    private static async Task<string> Desk(SchoolHouse school, Role role)
    {
        using var http = await school.Http(role);
        return System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(await http.GetStringAsync(new Uri("/", UriKind.Relative))), @">\s+<", "><");
    }

    private static IssueOrder Of(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, null, [], [], null, Day);
}
