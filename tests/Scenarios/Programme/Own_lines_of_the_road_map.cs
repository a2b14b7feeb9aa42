using Mentorship.Programme;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;

namespace Mentorship.Tests.Scenarios.Programme;

public class Own_lines_of_the_road_map
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task are_told_by_office_on_their_page_and_on_the_desk()
    {
        var school = await InForce();
        var director = await school.Http(Role.Director);
        var page = await director.GetStringAsync("/roadmap/own");
        page.ShouldContain("Издание приказа «О внедрении целевой модели наставничества в ОУ»");
        page.ShouldNotContain("Составление планов индивидуального развития");
        (await director.GetStringAsync("/")).ShouldContain("/roadmap/own");
        var own = await director.GetStringAsync("/api/programme/roadmap/own");
        own.ShouldContain("\"urgency\":\"Soon\"");
        (await (await school.Http(Role.MethodHead)).GetStringAsync("/roadmap/own")).ShouldContain("Составление планов индивидуального развития");
        (await (await school.Http(Role.Curator)).GetStringAsync("/roadmap/own")).ShouldContain(Mentorship.Design.Words.Of(Urgency.Later));
    }

    [Fact]
    public async Task stand_with_all_others_on_the_calendar_of_the_year()
    {
        var school = await InForce();
        var page = await (await school.Http(Role.Auditor)).GetStringAsync("/roadmap/months?cycle=2026");
        page.ShouldContain("<svg");
        page.ShouldContain("<strong>3.1</strong>");
        page.ShouldContain(Say.MonthsNone);
    }

    internal static async Task<SchoolHouse> InForce()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, new LoadRoadmap(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Today));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Today));
        return school;
    }
}
