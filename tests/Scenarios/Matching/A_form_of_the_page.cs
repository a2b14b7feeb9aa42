using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;

namespace Mentorship.Tests.Scenarios.Matching;

public class A_form_of_the_page
{
    [Fact]
    public async Task records_the_command_it_stands_for()
    {
        var school = await (await House.Open()).School();
        var answer = await Criteria(await school.Http(Role.Curator), ("competence-MATH", "MATH"), ("competence-MATH", "SCIENCE"), ("years-MATH", "5"), ("MinAge", "16"));

        answer.Headers.Location?.ToString().ShouldEndWith("/candidates?done=DefineCriteria#content");
        var selection = await school.Read(x => x.LoadAsync<Selection>(Selection.IdOf(Stage.Cycle)));
        selection!.Criteria!.MinAge.ShouldBe(16);
        var sheet = selection.Criteria.Sheets.ShouldHaveSingleItem();
        sheet.CompetenceCodes.ShouldBe(["MATH", "SCIENCE"]);
        (sheet.Code, sheet.MinYears, sheet.MinAge, sheet.CertificateNeeded).ShouldBe(("MATH", 5, null, false));
    }

    [Fact]
    public async Task with_what_cannot_be_says_so_and_loses_nothing()
    {
        var school = await (await House.Open()).School();
        var answer = await Criteria(await school.Http(Role.Curator), ("competence-MATH", "SCIENCE"), ("years-MATH", "много"), ("age-MATH", "12"), ("certificate", "MATH"), ("MinAge", "16"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain("атематика: стаж указывают числом от 0 до 50 лет.");
        page.ShouldContain("атематика: возраст наставника указывают числом от 14 до 99 лет.");
        Regex.IsMatch(page, "name=\"years-MATH\"[^>]*value=\"много\"").ShouldBeTrue();
        Regex.IsMatch(page, "name=\"competence-MATH\" value=\"SCIENCE\" checked").ShouldBeTrue();
        Regex.IsMatch(page, "name=\"competence-MATH\" value=\"MATH\" checked").ShouldBeFalse();
        Regex.IsMatch(page, "name=\"certificate\" value=\"MATH\" checked").ShouldBeTrue();
        (await school.Read(x => x.LoadAsync<Selection>(Selection.IdOf(Stage.Cycle)))).ShouldBeNull();
    }

    [Fact]
    public async Task grown_old_records_no_word_on_what_was_proposed_since()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (from, first, second, pupil) = (await stage.Mentor(2, "MATH"), await stage.Mentor(2, "MATH"), await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", from, pupil);
        await school.Send(Role.Curator, new ProposeReplacement(group, from, first, EndingReason.Illness, Stage.Day));
        var http = await school.Http(Role.Curator);
        var page = await http.GetAsync($"/matching/{group.Value}");
        var shown = await page.Content.ReadAsStringAsync();
        foreach (var cookie in page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        await school.Send(Role.Curator, new WithdrawChange(group, 2, Stage.Day), new ProposeReplacement(group, from, second, EndingReason.Illness, Stage.Day));

        using var word = new MultipartFormDataContent
        {
            { new StringContent($"ConfirmMatch-{pupil.Value:n}-Self"), "_handler" }, { new StringContent("2026-09-10"), "On" },
            { new StringContent(Regex.Match(shown, "__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent(Regex.Match(shown, "name=\"Proposal\" value=\"([^\"]+)\"").Groups[1].Value), "Proposal" },
        };
        var answer = await http.PostAsync($"/matching/{group.Value}", word);

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Пока страница была открыта, предложено другое.");
        (await stage.Group(group)).Confirmed.ShouldBeEmpty();
    }

    [Fact]
    public async Task stands_for_a_door_that_answers_400_to_nothing()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        foreach (var door in new[] { "choose-forms", "define-criteria", "compare-questionnaires", "shortlist-mentor", "hold-interview", "assess-readiness", "approve-training",
            "complete-training", "select-mentor", "reject-mentor", "schedule-general-meeting", "hold-general-meeting", "submit-preference", "propose-match", "confirm-match",
            "decline-match", "form-group", "sign-agreement", "propose-replacement", "withdraw-change", "replace-mentor", "let-member-leave", "dissolve-group", "give-notice" })
            (await http.PostAsync($"/api/matching/{door}", new StringContent("{}", null, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, door);
    }

    /// <summary>Sends the form of the criteria for mathematics as a browser would.</summary>
    private static async Task<HttpResponseMessage> Criteria(HttpClient http, params (string Name, string Value)[] typed)
    {
        var page = await http.GetAsync("/candidates");
        var token = Regex.Match(await page.Content.ReadAsStringAsync(), "__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        foreach (var cookie in page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("DefineCriteria"), "_handler" }, { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("MATH"), "RequestCodes" }, { new StringContent("2"), "MinHoursPerWeek" }, { new StringContent("2026-09-10"), "On" }, { new StringContent("0"), "Replaces" },
        };
        foreach (var (name, value) in typed) form.Add(new StringContent(value), name);
        return await http.PostAsync("/candidates", form);
    }
}
