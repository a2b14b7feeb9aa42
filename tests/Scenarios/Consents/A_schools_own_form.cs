using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Links;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Consenting.Wording;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>A school writes its address into the form; from then on everybody is shown that version, and it is named by every consent given to it.</summary>
public class A_schools_own_form
{
    private const string Address = "Оператор: МБОУ СОШ № 5, Тверь, ул. Садовая, 1.";
    private static readonly DateOnly Born = new(2014, 5, 1);

    [Fact]
    public async Task is_what_is_shown_by_link_printed_and_named_by_the_consent()
    {
        var school = await (await House.Open()).School();
        var (before, after) = (await school.Pupil(born: Born), await school.Pupil("Борисов", Born));
        await school.Consented(before);
        await Publish(school);
        var mother = await school.Mother(after);
        var secret = await school.Link(LinkKind.ChildConsent, after, mother);
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        page.ShouldContain(Address);
        await parent.Act(secret, page, ("Choice", "yes"));
        (await school.Recorded<ConsentGranted>(after)).Fact.FormVersion.ShouldBe("C-2/3");
        (await school.Recorded<ConsentGranted>(before)).Fact.FormVersion.ShouldBe("C-2/2", "what was signed stays with its version");

        using var curator = await school.Http(Role.Curator);
        (await Page(curator, $"/people/{before.Value}/consents")).ShouldContain("C-2/2");
        var form = await Page(curator, $"/people/{after.Value}/consents/C-2");
        form.ShouldContain(Address);
        form.ShouldContain("Борисов Пётр Ильич");
        form.ShouldContain("C-2/3");
        var other = await (await House.Open()).School();
        (await other.Read(x => ConsentEditions.InForce(x, "C-2")))!.Version.ShouldBe(2, "another school goes on as before");
    }

    [Fact]
    public async Task is_not_agreed_to_by_whoever_was_shown_the_one_before()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, await school.Mother(pupil));
        using var parent = school.Visitor();
        var (_, old) = await parent.Open(secret, Born);
        await Publish(school);
        var (status, told) = await parent.Act(secret, old, ("Choice", "yes"));
        status.ShouldBe(HttpStatusCode.Conflict);
        told.ShouldContain("Текст за это время изменился");
        told.ShouldContain(Address);
        (await parent.Act(secret, told, ("Choice", "yes"))).Status.ShouldBe(HttpStatusCode.OK);
        (await school.Recorded<ConsentGranted>(pupil)).Fact.FormVersion.ShouldBe("C-2/3");
    }

    [Fact]
    public async Task is_checked_element_by_element_and_edited_on_its_page()
    {
        var school = await (await House.Open()).School();
        using var officer = await school.Http(Role.DataProtectionOfficer);
        var forms = (await officer.GetFromJsonAsync<ConsentForms>("/api/participants/consent-texts", Json.Options))!.All;
        forms.Select(x => x.Code).ShouldBe(["C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "S-1", "W-1"], ignoreOrder: true);
        forms.Single(x => x.Code == "C-2").Lacking.ShouldBe([Element.Operator], "the school has yet to write its address");
        (await Page(officer, "/consent-texts")).ShouldContain("оператор: название и адрес школы");
        (await Page(officer, "/consent-texts/C-2")).ShouldContain("name=\"Operator.ru\"");
        await school.Send(Role.DataProtectionOfficer, new DraftConsentText(CarriedTexts.Of("C-2")!, Visiting.Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.DataProtectionOfficer, new PublishConsentText("C-2", Visiting.Day)))).Message.ShouldContain("оператор: название и адрес школы");
        await Publish(school);
        (await officer.GetFromJsonAsync<ConsentForms>("/api/participants/consent-texts", Json.Options))!.All.Single(x => x.Code == "C-2").Lacking.ShouldBeEmpty();
        (await (await school.Http(Role.ClassTeacher)).GetStringAsync("/consent-texts/C-2")).ShouldNotContain("<textarea");
    }

    [Fact]
    public async Task of_a_further_consent_is_answered_by_link_too()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        await school.Consented(pupil);
        var mother = (await school.Read(x => x.LoadAsync<Participant>(pupil)))!.Representatives[0].Id;
        var secret = Mentorship.Host.Access.Inviting.Invitation.NewSecret();
        await school.Send(Role.Curator, new IssueLinks(
            LinkKind.FurtherConsent, null, [new(pupil, OneTimeLink.HashOf(secret), GivenBy.Representative, Side.Mentee, mother, null, null)], Visiting.Day)
        { Consent = ConsentKind.Image });
        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, Born);
        page.ShouldContain("Согласие на фото- и видеосъёмку");
        (await parent.Act(secret, page, ("Choice", "yes"))).Status.ShouldBe(HttpStatusCode.OK);
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Visiting.Day))).All[0].Agreed.ShouldContain(ConsentKind.Image);
    }

    [Fact]
    public async Task is_printed_for_a_class_with_a_code_for_each()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: Born);
        await school.Mother(pupil);
        using var curator = await school.Http(Role.Curator);
        var place = Uri.EscapeDataString($"5 «А» {pupil.Value:n}");
        using var browser = school.Visitor();
        (await Page(curator, $"/links?kind=ChildConsent&place={place}&as=forms")).ShouldContain("бланки согласия с QR-кодами");
    }

    private static async Task Publish(SchoolHouse school)
    {
        var text = CarriedTexts.Of("C-2")!;
        await school.Send(Role.DataProtectionOfficer,
            new DraftConsentText(text with { Elements = new Dictionary<Element, Phrase>(text.Elements) { [Element.Operator] = new(Address, "") } }, Visiting.Day),
            new PublishConsentText("C-2", Visiting.Day));
    }

    private static async Task<string> Page(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
