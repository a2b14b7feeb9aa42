using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Links;
using Mentorship.Kernel.Tables;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>What was asked for, what was answered, what is due.</summary>
public class The_register_of_consents
{
    [Fact]
    public async Task waits_for_whoever_was_given_a_link_until_they_answer()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil(born: new(2014, 5, 1));
        var mother = await school.Mother(pupil);
        await school.Link(LinkKind.ChildConsent, pupil, mother);
        var secret = await school.Link(LinkKind.ChildConsent, pupil, mother);
        var waiting = (await Entries(school, ConsentState.NotAnswered)).ShouldHaveSingleItem();
        (waiting.Kind, waiting.FormVersion, waiting.TimesAsked).ShouldBe((ConsentKind.ChildProcessing, "C-2/2", 2), "to ask again is to remind");

        using var parent = school.Visitor();
        var (_, page) = await parent.Open(secret, new(2014, 5, 1));
        await parent.Act(secret, page, ("Choice", "yes"));
        await school.Settle();
        (await Entries(school, ConsentState.NotAnswered)).ShouldBeEmpty();
        (await Entries(school, ConsentState.Given)).ShouldHaveSingleItem().FormVersion.ShouldBe("C-2/2");
    }

    [Fact]
    public async Task waits_for_whoever_was_given_a_paper()
    {
        var school = await (await House.Open()).School();
        var (one, other) = (await school.Pupil(), await school.Pupil("Борисов"));
        await school.Consented(other);
        await school.Send(Role.Curator, new IssueConsentForms([one, other], ConsentKind.ChildProcessing, FormRoute.Paper, new(2026, 9, 7)));
        (await Entries(school, ConsentState.NotAnswered)).ShouldHaveSingleItem().Participant.ShouldBe(one.Value);
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<ConsentTasks>("/api/participants/consent-tasks", Json.Options))!.All
            .ShouldBe([new ConsentTask(ConsentTaskKind.NotAnswered, one, ConsentKind.ChildProcessing, new(2026, 9, 7), null, 1)]);
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync("/")).ShouldContain("Дела о согласиях</a></strong>: 1");
    }

    [Fact]
    public async Task tells_what_is_none_and_why_and_the_work_stops()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var consent = await school.Consented(pupil);
        await school.Send(Role.DataProtectionOfficer, new InvalidateConsent(pupil, consent, Invalidity.WrongSignatory, Visiting.Day));
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Visiting.Day))).All[0].BarredBecause.ShouldBe(Say.ConsentInvalid);
        var entry = (await Entries(school, ConsentState.Invalidated)).ShouldHaveSingleItem();
        (entry.Reason, entry.DestroyBy).ShouldBe((Invalidity.WrongSignatory, new DateOnly(2026, 9, 29)));
        await school.Consented(pupil);
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Visiting.Day))).All[0].BarredBecause.ShouldBeNull("a good consent opens all again");
    }

    [Fact]
    public async Task is_looked_through_by_class_kind_state_and_deadline_and_taken_away_as_a_table()
    {
        var school = await (await House.Open()).School();
        var (stays, gone) = (await school.Pupil(), await school.Pupil("Борисов"));
        await school.Consented(stays);
        var consent = await school.Consented(gone);
        await school.Send(Role.Curator, new WithdrawConsent(gone, consent, GivenBy.Representative, Visiting.Day));
        using var officer = await school.Http(Role.DataProtectionOfficer);
        async Task<Guid[]> Found(string query) => [.. (await officer.GetFromJsonAsync<ConsentRegister>($"/api/participants/consents?{query}", Json.Options))!.Entries.Select(x => x.Participant)];
        (await Found("state=Withdrawn")).ShouldBe([gone.Value]);
        (await Found("deadline=Running")).ShouldBe([gone.Value]);
        (await Found("deadline=Late")).ShouldBeEmpty();
        (await Found($"place={Uri.EscapeDataString($"5 «А» {stays.Value:n}")}")).ShouldBe([stays.Value]);
        (await Found("kind=Image")).ShouldBeEmpty();
        var page = WebUtility.HtmlDecode(await officer.GetStringAsync("/consents?deadline=Running"));
        page.ShouldContain("15.10.2026");
        page.ShouldContain("29.09.2026");

        using var file = await officer.GetAsync(new Uri("/api/participants/consents/workbook?state=Withdrawn", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await file.Content.ReadAsStreamAsync(), false);
        var text = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText;
        text.ShouldContain("Борисов Пётр Ильич");
        text.ShouldNotContain("Алёшин Пётр");
    }

    private static async Task<IReadOnlyList<ConsentEntry>> Entries(SchoolHouse school, ConsentState state) =>
        (await school.Read(x => ConsentRegister.Read(x, House.Clock, null, state, null, null, null, default))).Entries;
}
