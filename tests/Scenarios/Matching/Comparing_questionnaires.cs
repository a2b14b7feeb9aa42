using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Tables;
using Mentorship.Matching.Comparing;
using Mentorship.Matching.Forming;
using MiniExcelLibs;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>Both bases beside each other (5.3b).</summary>
public class Comparing_questionnaires
{
    private const string Route = "/api/matching/comparison";

    [Fact]
    public async Task tells_how_well_every_mentor_of_the_base_fits_every_mentee_and_why()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (sums, sport) = (await stage.Offering(2, "MATH"), await stage.Offering(2, "SPORT"));
        var (one, both) = (await stage.Pupil("MATH"), await stage.Pupil("MATH", "SPORT"));
        await school.Settle();

        var http = await school.Http(Role.Curator);
        var comparison = (await http.GetFromJsonAsync<Comparison>(Route, Json.Options))!;
        comparison.Mentors.ShouldBe([sums, sport], ignoreOrder: true);
        int Score(ParticipantId mentee, ParticipantId mentor) => comparison.Mentees.Single(x => x.Mentee == mentee).Scores[comparison.Mentors.ToList().IndexOf(mentor)];
        (Score(one, sums), Score(one, sport), Score(both, sums), Score(both, sport)).ShouldBe((68, 0, 46, 46));
        var why = (await http.GetFromJsonAsync<Compatibility>($"{Route}/pair?mentee={both.Value}&mentor={sums.Value}", Json.Options))!;
        (why.Score, why.Pairs.Single().Shared.Single(), why.Pairs.Single().Open.Single()).ShouldBe((46, "MATH", "SPORT"));
        (await http.GetAsync($"{Route}/pair?mentee={Guid.NewGuid()}&mentor={sums.Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var page = WebUtility.HtmlDecode(await http.GetStringAsync($"/matching/comparison?mentee={both.Value}&mentor={sums.Value}"));
        page.ShouldContain("остаётся");
        var filtered = (await http.GetFromJsonAsync<Comparison>($"{Route}?code=SPORT", Json.Options))!;
        (filtered.Mentees.Single().Mentee, filtered.Mentors.Single()).ShouldBe((both, sport));
        (await http.GetFromJsonAsync<Comparison>($"{Route}?cycle=2025", Json.Options))!.Total.ShouldBe(0);

        var answer = await http.GetAsync($"{Route}/workbook");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        file.Query().Count().ShouldBe(3);
        using var parts = new MemoryStream(await http.GetByteArrayAsync($"{Route}/parts"));
        dynamic[] rows = [.. parts.Query()];
        rows.Length.ShouldBe(4);
        foreach (var row in rows.Skip(1)) ((double)row.C).ShouldBe((double)row.D + (double)row.E + (double)row.F + (double)row.G + (double)row.H);
        ((string)rows[1].I).ShouldContain("возраст такой, какой хочет наставник");
        (await (await school.Http(Role.ClassTeacher)).GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
