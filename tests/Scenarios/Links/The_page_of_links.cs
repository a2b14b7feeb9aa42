using System.Net;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Links;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Journal;
using Mentorship.Tests.Scenarios.Matching;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>Where links are issued and seen.</summary>
public class The_page_of_links
{
    [Fact]
    public async Task reads_the_names_of_those_it_shows_and_of_nobody_else()
    {
        var school = await (await House.Open()).School();
        var (asked, _, linked) = (await school.Pupil(), await school.Pupil("Борисов"), await school.Pupil("Ветров"));
        await school.Link(LinkKind.ChildConsent, linked, await school.Mother(linked));
        var http = await school.Http(Role.Curator);
        (await ReadBy(school, http, "/links")).ShouldBe([linked.Value]);
        (await ReadBy(school, http, $"/links?kind=ChildConsent&place={Uri.EscapeDataString($"5 «А» {asked.Value:n}")}")).ShouldBe([asked.Value, linked.Value], ignoreOrder: true);
    }

    [Fact]
    public async Task shows_the_links_issued_page_by_page()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var mother = await school.Mother(pupil);
        for (var i = 0; i <= IssuedLinks.Size; i++) await school.Link(LinkKind.ChildConsent, pupil, mother);
        var http = await school.Http(Role.Curator);
        var first = await Page(http, "/links");
        Rows(first).ShouldBe(IssuedLinks.Size);
        first.ShouldContain("href=\"/links?page=2\"");
        Rows(await Page(http, "/links?page=2")).ShouldBe(1);
    }

    [Fact]
    public async Task revokes_a_link_where_it_stands()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var browser = await school.Browse(Role.Curator);
        var form = $"RevokeLink-{(await school.Kept(secret)).Number:n}";
        (await browser.Submit("/links", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await school.Kept(secret)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Revoked);
        (await browser.Read("/links")).ShouldNotContain(form);
    }

    [Theory]
    [InlineData(LinkKind.Survey), InlineData(LinkKind.ChildConsent), InlineData(LinkKind.Confirmation)]
    public async Task offers_a_class_teacher_their_class_and_what_they_may_ask(LinkKind kind)
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, own, other) = (await stage.Mentor(4, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, own, other);
        await school.Settle();
        await school.Send(Role.Director, new EntrustClasses(new(school.Account(Role.ClassTeacher).Id), $"6 «А» {own.Value:n}", Visiting.Day));
        var page = await Page(await school.Http(Role.ClassTeacher), $"/links?kind={kind}&place={Uri.EscapeDataString($"6 «А» {own.Value:n}")}");
        page.ShouldContain($"6 «А» {own.Value:n}");
        page.ShouldNotContain($"6 «А» {other.Value:n}");
        page.ShouldNotContain("<option value=\"Confirmation\"");
        page.ShouldNotContain("<option value=\"MentorQuestionnaire\"");
        page.Contains("Ёжиков", StringComparison.Ordinal).ShouldBe(kind == LinkKind.Survey);
    }

    [Fact]
    public async Task hands_the_screen_over_to_one_person_and_nobody_stays_signed_in_at_it()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var father = new RepresentativeId(Guid.NewGuid());
        await school.Mother(pupil);
        await school.Send(Role.Curator, new LinkRepresentative(pupil, father, "Алёшин Борис", null, Relation.Father, await school.Paper(), Visiting.Day));
        using var browser = await school.Browse(Role.Curator);
        var here = $"/links?kind=ChildConsent&place={Uri.EscapeDataString($"5 «А» {pupil.Value:n}")}";
        var answer = await browser.Submit(here, "issue", ("handed", $"{pupil.Value:n}-Representative-"), ($"speaker-{pupil.Value:n}-Representative-", father.Value.ToString()));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var secret = answer.Headers.Location!.ToString().Split('/')[^1];
        var link = await school.Kept(secret);
        link.OnScreen.ShouldBeTrue();
        (link.Until - link.At).ShouldBe(OneTimeLink.HandedOver);
        link.Matter.Representative.ShouldBe(father.Value);
        (await browser.Send(new(HttpMethod.Get, "/people"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var (_, opened) = await browser.Open(secret, new(2014, 5, 1));
        (await browser.Act(secret, opened, ("Choice", "yes"))).Page.ShouldContain("Верните устройство");
        var told = await school.House.Events(pupil);
        told.OfType<ConsentFormIssued>().ShouldHaveSingleItem().Route.ShouldBe(FormRoute.Screen);
        told.OfType<ConsentGranted>().ShouldHaveSingleItem().Representative.ShouldBe(father);
    }

    private static async Task<IReadOnlyList<Guid>> ReadBy(SchoolHouse school, HttpClient http, string place) =>
        [.. (await Looked_up.By(school, () => http.GetStringAsync(new Uri(place, UriKind.Relative)))).Where(x => x.Matter == nameof(Matter.Names)).SelectMany(x => x.People).Distinct()];

    private static async Task<string> Page(HttpClient http, string place) => WebUtility.HtmlDecode(await http.GetStringAsync(new Uri(place, UriKind.Relative)));

    private static int Rows(string page) => page.Split("<tr>").Length - 2;
}
