using System.Net;
using Mentorship.Host.Access.Binding;

namespace Mentorship.Tests.Scenarios.Access;

public class Binding_accounts
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task opens_to_a_mentor_the_own_group_and_no_other_as_long_as_they_belong_to_it()
    {
        var all = await Everybody.Gather(await House.Open());
        var school = all.School;
        using var mentor = await school.Http(Role.Mentor);
        (await Status(mentor, $"/groups/{all.Own.Group.Value}")).ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Deputy, new SayWhose(new(school.Account(Role.Mentor).Id), all.Own.Mentor, null, Day));
        (await mentor.GetStringAsync("/")).ShouldContain($"/groups/{all.Own.Group.Value}");
        (await Status(mentor, $"/groups/{all.Own.Group.Value}")).ShouldBe(HttpStatusCode.OK);
        (await Status(mentor, $"/groups/{all.Other.Group.Value}")).ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Deputy, new SayWhose(new(school.Account(Role.Mentor).Id), all.Other.Mentor, null, Day));
        (await Status(mentor, $"/groups/{all.Own.Group.Value}")).ShouldBe(HttpStatusCode.NotFound);
        (await Status(mentor, $"/groups/{all.Other.Group.Value}")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task shows_a_representative_the_own_child_without_the_other_parents_telephone()
    {
        var all = await Everybody.Gather(await House.Open());
        using var mother = await all.Http(Role.Representative);
        var page = WebUtility.HtmlDecode(await mother.GetStringAsync($"/people/{all.Own.Mentee.Value}"));
        page.ShouldContain(all.Own.MenteePhone);
        page.Split(all.Own.MenteePhone).Length.ShouldBe(2, "the child's own contact, not the parents'");
        (await mother.GetStringAsync("/")).ShouldContain($"/groups/{all.Own.Group.Value}");
    }

    [Fact]
    public async Task entrusts_and_takes_back()
    {
        var all = await Everybody.Gather(await House.Open());
        var (school, who) = (all.School, new AccountId(all.School.Account(Role.Psychologist).Id));
        using var psychologist = await school.Http(Role.Psychologist);
        var path = $"/api/participants/people/{all.Own.Mentee.Value}";
        (await Status(psychologist, path)).ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Director, new EntrustPeople(who, [all.Own.Mentee], Day));
        (await Status(psychologist, path)).ShouldBe(HttpStatusCode.OK);
        await school.Send(Role.Director, new TakeBackPeople(who, [all.Own.Mentee], Day));
        (await Status(psychologist, path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task gives_a_class_however_it_is_written()
    {
        var all = await Everybody.Gather(await House.Open());
        var school = all.School;
        using var teacher = await school.Http(Role.ClassTeacher);
        (await teacher.GetStringAsync("/api/participants/people")).ShouldNotContain(all.Own.Mentee.Value.ToString());
        await school.Send(Role.Deputy, new EntrustClasses(new(school.Account(Role.ClassTeacher).Id), $"9а, 6а{all.Own.Mentee.Value:n}", Day));
        var people = await teacher.GetStringAsync("/api/participants/people");
        people.ShouldContain(all.Own.Mentee.Value.ToString());
        people.ShouldNotContain(all.Other.Mentee.Value.ToString());
    }

    [Fact]
    public async Task is_neither_for_oneself_nor_for_both_at_once()
    {
        var school = await (await House.Open()).School();
        var deputy = new AccountId(school.Account(Role.Deputy).Id);
        await Should.ThrowAsync<Refused>(() => school.Send(Role.Deputy, new SayWhose(deputy, new(Guid.NewGuid()), null, Day)));
        await Should.ThrowAsync<FluentValidation.ValidationException>(() =>
            school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentor).Id), new(Guid.NewGuid()), new(Guid.NewGuid()), Day)));
    }

    private static async Task<HttpStatusCode> Status(HttpClient http, string path) => (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}
