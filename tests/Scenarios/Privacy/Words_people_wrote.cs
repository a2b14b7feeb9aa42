using System.Net;
using Mentorship.Host.Access.Binding;
using Mentorship.Participants.Questioning;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Privacy;

public class Words_people_wrote
{
    [Fact]
    public async Task in_a_questionnaire_are_read_by_curator_and_psychologist()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        var teacher = await school.Teacher();
        await school.Offers(teacher, "MATH");
        await school.Send(Role.Director, new EntrustPeople(new(school.Account(Role.Psychologist).Id), [pupil, teacher], new(2026, 9, 15)));

        foreach (var role in new[] { Role.Curator, Role.Psychologist })
        {
            (await Page(school, role, $"/people/{pupil.Value}")).ShouldContain("Хочу подтянуть математику");
            (await Page(school, role, $"/people/{teacher.Value}")).ShouldContain("15 лет в школе");
        }

        foreach (var role in new[] { Role.ClassTeacher, Role.Auditor, Role.Director })
        {
            if (role != Role.ClassTeacher) (await Page(school, role, $"/people/{pupil.Value}")).ShouldNotContain("Хочу подтянуть математику");
            (await (await school.Http(role)).GetAsync($"/api/participants/people/{pupil.Value}/answers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await school.Read(x => Answers.Read(x, pupil.Value, default))).ShouldHaveSingleItem().All.Where(x => x.Given is not null).Select(x => x.Given).ShouldBe(["да", "математика", "Хочу подтянуть математику", "4", "6", "5"]);
        (await (await school.House.School()).Read(x => Answers.Read(x, pupil.Value, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task of_a_meeting_are_read_by_those_who_accompany_the_group()
    {
        var school = await (await House.Open()).School();
        var group = new GroupId(Guid.NewGuid());
        await school.Work(group, await school.Adult("Зимин"), await school.Adult("Летова"), "Разобрали урок по дробям");
        foreach (var role in new[] { Role.Curator, Role.Psychologist })
            Count(await Page(school, role, $"/groups/{group.Value}"), "<dd>Разобрали урок по дробям</dd>").ShouldBe(3);
        foreach (var role in new[] { Role.Auditor, Role.Director })
        {
            Count(await Page(school, role, $"/groups/{group.Value}"), "<dd>Разобрали урок по дробям</dd>").ShouldBe(0);
            (await (await school.Http(role)).GetAsync($"/api/programme/groups/{group.Value}/notes")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    private static async Task<string> Page(SchoolHouse school, Role role, string path) => await (await school.Http(role)).GetStringAsync(path);

    private static int Count(string page, string words) => page.Split(words).Length - 1;
}
