using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Tables;
using Mentorship.Participants;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Monitoring;
using MiniExcelLibs;
using Standing = Mentorship.Participants.Bases.Standing;

namespace Mentorship.Tests.Scenarios.Participants;

public class Views_of_a_base
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly SaveBaseView Mine = new("Мои математики", Side.Mentee, Contingent.Pupil, null, "MATH", null, Standing.WithoutGroup, ["number", "contact"], false, Today);

    [Fact]
    public async Task are_kept_for_oneself_or_shared_in_the_school()
    {
        var school = await (await House.Open()).School();
        await InBase(school);
        await school.Send(Role.Curator, Mine, Mine with { ViewName = "Для всех", Shared = true });
        var http = await school.Http(Role.Curator);
        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/bases/mentees?cycle=2026"));
        page.ShouldContain("?contingent=Pupil&code=MATH&standing=WithoutGroup&column=number&column=contact&cycle=2026\">Мои математики");
        var kept = await Views(http);
        kept.Select(x => (x.Name, x.Shared, x.Own)).ShouldBe([("Для всех", true, true), ("Мои математики", false, true)]);
        var shown = WebUtility.HtmlDecode(await http.GetStringAsync($"/bases/mentees{kept[1].Asked}&cycle=2026"));
        shown.ShouldContain("<th scope=\"col\">Контакты</th>");
        shown.ShouldNotContain("<th scope=\"col\">Год рождения</th>");

        (await Views(await school.Http(Role.Director))).ShouldHaveSingleItem().ShouldBe(kept[0] with { Own = false });
        (await Views(await (await school.House.School()).Http(Role.Curator))).ShouldBeEmpty();
        (await http.GetFromJsonAsync<ViewLine[]>("/api/participants/bases/Mentor/views", Json.Options)).ShouldBeEmpty();
    }

    [Fact]
    public async Task are_let_go_of_by_whoever_keeps_them()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, Mine with { Shared = true });
        var view = (await Views(await school.Http(Role.Director))).Single();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Director, new DropBaseView(view.Id, Today)))).Message.ShouldBe(Say.ViewOfAnother);
        await school.Send(Role.Curator, new DropBaseView(view.Id, Today));
        (await Views(await school.Http(Role.Director))).ShouldBeEmpty();
        (await (await school.Http(Role.Auditor)).PostAsJsonAsync("/api/participants/save-base-view", Mine, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task are_printed_across_the_sheet_in_the_columns_chosen()
    {
        var school = await (await House.Open()).School();
        await InBase(school);
        var printed = WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync("/bases/mentees/print?cycle=2026&contingent=Pupil&column=number&column=request"));
        printed.ShouldContain("class=\"across\"");
        printed.ShouldContain("Алёшин Пётр Ильич");
        printed.ShouldContain("математика");
        printed.ShouldNotContain("Год рождения");
    }

    [Fact]
    public async Task of_the_long_term_base_show_who_may_be_asked_again_and_until_when()
    {
        var school = await (await House.Open()).School();
        var (mentor, gone) = (await school.Teacher(), await school.Teacher("Яшина"));
        var consent = new ConsentId(Guid.NewGuid());
        foreach (var (who, id) in new[] { (mentor, new ConsentId(Guid.NewGuid())), (gone, consent) })
        {
            await school.Offers(who, "MATH", "SPORT");
            await school.Happened(who.Value, new MentorEnteredBase(who, People.Cycle, ParticipantKind.Teacher, AgeBand.Adult, ["MATH"], [MentoringForm.TeacherPupil], 3, 2, 10, 17, new(2026, 9, 7)));
            await school.Send(Role.Curator,
                new GrantConsent(who, id, ConsentKind.LongTermBase, GivenBy.Self, null, await school.Paper(), new(2029, 8, 31), new(2026, 9, 8)), new AdmitToLongTermBase(who, new(2026, 9, 9)));
        }

        var group = new GroupId(Guid.NewGuid());
        await school.Happened(mentor.Value, new ProgrammeOutcomeEntered(mentor, group, People.Cycle, Side.Mentor, Outcome.GoalReached, Today));
        await school.Settle();
        await school.Send(Role.Curator, new WithdrawConsent(gone, consent, GivenBy.Self, new(2026, 9, 14)));
        await school.Settle();
        var http = await school.Http(Role.Curator);
        var row = (await http.GetFromJsonAsync<LongTermRow[]>("/api/participants/bases/long-term", Json.Options)).ShouldHaveSingleItem();
        (row.FullName, row.Cycles, row.LastOutcome, row.AdmittedOn, row.AgreedUntil).ShouldBe(("Семёнова Ольга", 1, Outcome.GoalReached, new DateOnly(2026, 9, 9), new DateOnly(2029, 8, 31)));
        row.Codes.ShouldBe(["MATH", "SPORT"]);
        WebUtility.HtmlDecode(await http.GetStringAsync("/bases/long-term?code=SPORT")).ShouldContain("цель достигнута");
        WebUtility.HtmlDecode(await http.GetStringAsync("/bases/long-term?code=ICT")).ShouldNotContain("Семёнова");

        var answer = await http.GetAsync("/api/participants/bases/long-term/workbook");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        var sheet = (await answer.Content.ReadAsStreamAsync()).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ShouldHaveSingleItem();
        (sheet["Фамилия, имя, отчество"], sheet["Циклов пройдено"], sheet["Согласие С-6 до"]).ShouldBe(("Семёнова Ольга", 1d, new DateTime(2029, 8, 31)));
    }

    private static async Task InBase(SchoolHouse school)
    {
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Happened(pupil.Value, new MenteeEnteredBase(pupil, People.Cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], new(2026, 9, 7)), new MenteeRequestRecorded(pupil, People.Cycle, ["MATH"], 2, new(2026, 9, 6)));
        await school.Settle();
    }

    private static async Task<ViewLine[]> Views(HttpClient http) => (await http.GetFromJsonAsync<ViewLine[]>("/api/participants/bases/Mentee/views", Json.Options))!;
}
