using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Solving;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Doors;

/// <summary>A double click on a form that the first click makes superfluous: the second one ends where the first one ended.</summary>
public class A_form_sent_twice
{
    [Fact]
    public async Task is_done_once_and_said_to_be_done_although_the_page_has_no_place_for_it_any_more()
    {
        var (http, stated) = await Stated();
        var form = Form(await Open(http), stated);
        for (var i = 0; i < 2; i++)
        {
            using var answer = await http.PostAsync("/matching/runs?cycle=2026", form());
            (answer.StatusCode, answer.Headers.Location?.OriginalString.Contains("done=TakeBackCondition", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Redirect, true));
        }

        (await http.GetStringAsync("/matching/runs?cycle=2026&done=TakeBackCondition")).ShouldContain("Условие отменено.");
    }

    private static async Task<(HttpClient Http, StateCondition Stated)> Stated()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var stated = new StateCondition(new(Guid.NewGuid()), Stage.Cycle, Coupling.Together, [await stage.Pupil("MATH"), await stage.Pupil("MATH")], ConditionReason.Relatives, Stage.Day);
        await school.Settle();
        await school.Send(Role.Curator, stated);
        return (await school.Http(Role.Curator), stated);
    }

    private static async Task<string> Open(HttpClient http)
    {
        using var page = await http.GetAsync("/matching/runs?cycle=2026");
        foreach (var cookie in page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        return await page.Content.ReadAsStringAsync();
    }

    private static Func<HttpContent> Form(string page, StateCondition stated)
    {
        var form = Regex.Match(page, $"<form[^>]*id=\"TakeBackCondition-{stated.Condition.Value:n}\".*?</form>", RegexOptions.Singleline).Value;
        return () => new FormUrlEncodedContent([new("_handler", $"TakeBackCondition-{stated.Condition.Value:n}"), new("__RequestVerificationToken", Regex.Match(form, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value)]);
    }
}
