using System.Net;
using Mentorship.Monitoring.Surveying;
using Mentorship.Monitoring.Watching;
using Mentorship.Participants.Contracts;

namespace Mentorship.Tests.Scenarios.Monitoring;

public class Looking_at_the_desk
{
    [Fact]
    public async Task shows_who_needs_help()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Enrolled(), await school.Enrolled());
        var formed = await school.Group(mentor, mentee);
        await school.Send(Role.Curator, new CheckInteraction(formed.Group, Past.Cycle, [mentor, mentee], 4, 4, true, Past.Day(9, 10)));
        await school.Settle();

        var watched = (await school.Read(x => WatchedGroup.Read(x, House.Clock, null, null, default))).ShouldHaveSingleItem();
        watched.Alarms.ShouldHaveSingleItem().Reason.ShouldBe(AlarmReason.Problem);
        var desk = await (await school.Http(Role.Curator)).GetStringAsync("/");
        desk.ShouldContain("отмечена проблема");
        desk.ShouldContain($"/groups/{formed.Group.Value}");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/groups?state=Working&form=PupilPupil")]
    [InlineData("/assessments")]
    [InlineData("/feed")]
    public async Task teaches_the_next_step_where_there_is_nothing(string page)
    {
        var school = await (await House.Open()).School();
        (await (await school.Http(Role.Curator)).GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task greets_those_without_groups()
    {
        var school = await (await House.Open()).School();
        (await (await school.Http(Role.RegionalOperator)).GetStringAsync("/")).ShouldContain("href=\"/feed\"");
        (await (await school.Http(Role.RegionalOperator)).GetAsync("/groups")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task leads_to_assessments_and_surveys()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Person(), await Participants.People.Teacher(school));
        var formed = await school.Group(mentor, mentee);
        await school.Happened(mentee.Value, new MenteeEnteredBase(mentee, Past.Cycle, Contingent.Teacher, AgeBand.Adult, ["MATH"], Past.Day(9, 2)));
        await school.Settle();
        var http = await school.Http(Role.Curator);
        (await http.GetStringAsync("/assessments")).ShouldContain($"/assessments/{mentee.Value}");
        (await http.GetAsync($"/assessments/{mentee.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync($"/groups/{formed.Group.Value}/survey")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
