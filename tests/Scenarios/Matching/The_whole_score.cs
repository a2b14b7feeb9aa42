using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Demo;
using Mentorship.Matching.Choosing;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Running;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Tests.Scenarios.Links;
using static Mentorship.Tests.Scenarios.Matching.Runs;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>Days, age and interests beside requests and choice, from what is said to whom the board recommends.</summary>
public class The_whole_score
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task lets_the_board_recommend_whoever_has_the_time_is_of_the_age_or_shares_the_interests()
    {
        var (school, stage) = await Ready();
        var (one, other) = (await stage.Mentor(2, "MATH"), await stage.Mentor(2, "MATH"));
        var pupil = await stage.Pupil("MATH");
        await Asks(school, pupil, [DayOfWeek.Monday, DayOfWeek.Thursday], [Interest.Music, Interest.Games], "MATH");
        await Offers(school, one, [DayOfWeek.Monday, DayOfWeek.Thursday]);
        await Offers(school, other, [DayOfWeek.Friday]);
        (await Recommended(school, pupil)).ShouldBe([(one, new(45, 0, 15, 10, 5)), (other, new(45, 0, 0, 10, 5))]);

        await Offers(school, other, [DayOfWeek.Thursday], [Interest.Music]);
        (await Recommended(school, pupil)).ShouldBe([(other, new(45, 0, 15, 10, 10)), (one, new(45, 0, 15, 10, 5))]);

        await Offers(school, other, [DayOfWeek.Thursday], [Interest.Music], from: 15);
        (await Recommended(school, pupil)).ShouldBe([(one, new(45, 0, 15, 10, 5)), (other, new(45, 0, 15, 3, 10))]);
    }

    [Fact]
    public async Task is_one_wherever_it_is_shown_and_told_part_by_part()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Mentor(2, "MATH");
        var pupil = await stage.Pupil("MATH", "SPORT");
        await Asks(school, pupil, [DayOfWeek.Monday, DayOfWeek.Thursday], null, "MATH", "SPORT");
        await Offers(school, mentor, [DayOfWeek.Monday, DayOfWeek.Tuesday], from: 14);
        var parts = new ScoreParts(23, 0, 8, 5, 5);
        var http = await school.Http(Role.Curator);
        (await Recommended(school, pupil)).ShouldBe([(mentor, parts)]);
        (await http.GetFromJsonAsync<Choice>($"/api/matching/choice?cycle=2026&mentee={pupil.Value}", Json.Options))!.Mentors.Single().Fit.Parts.ShouldBe(parts);
        (await http.GetFromJsonAsync<Compatibility>($"/api/matching/comparison/pair?cycle=2026&mentee={pupil.Value}&mentor={mentor.Value}", Json.Options))!.Parts.ShouldBe(parts);
        var run = await Run(school);
        var found = (await Card(school, run)).Pairs.Single();
        found.Pair.ShouldSatisfyAllConditions(x => x.Parts.ShouldBe(parts), x => x.Score.ShouldBe(41));
        found.Why[0].YearsOff.ShouldBe(-2);
        (await Again(school, run)).IsTheSame.ShouldBeTrue();
        (await Page(http, $"/matching/runs/{run.Value}")).ShouldSatisfyAllConditions(
            x => x.ShouldContain("41 = запросы и компетенции 23 + взаимный выбор 0 + удобные дни 8 + возраст 5 + интересы 5"), x => x.ShouldContain("общие дни: понедельник (1 из 2)"));

        var group = await stage.Proposed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        (await school.Recorded<MatchProposed>(group.Value)).Fact.ShouldSatisfyAllConditions(x => x.Parts.ShouldBe(parts), x => x.Score.ShouldBe(parts.Sum), x => x.RulesetVersion.ShouldBe(3));
        (await http.GetFromJsonAsync<MatchCard>($"/api/matching/matches/{group.Value}", Json.Options))!.Fit.Parts.ShouldBe(parts);
        (await Page(http, $"/matching/{group.Value}")).ShouldSatisfyAllConditions(
            x => x.ShouldContain("41 (по правилам версии 3)"), x => x.ShouldContain("младше, чем хочет наставник (лет): 2; интересы: не сказано, считается половина"));
        await Offers(school, mentor, [DayOfWeek.Thursday]);
        (await Page(http, $"/matching/{group.Value}")).ShouldContain("Сейчас: 53 = запросы и компетенции 23");
        (await Page(http, "/matching?cycle=2026")).ShouldContain("Сейчас: 53");
    }

    private static Task Asks(SchoolHouse school, ParticipantId pupil, DayOfWeek[] days, Interest[]? interests, params string[] requests) =>
        school.Send(Role.Curator, new RecordRequest(pupil, Stage.Cycle, requests, 1, days, interests, Stage.Day));

    private static Task Offers(SchoolHouse school, ParticipantId mentor, DayOfWeek[] days, Interest[]? interests = null, int from = 10) =>
        school.Send(Role.Curator, Filling.OfMentor(mentor, Stage.Cycle, "Люблю учить", ["MATH"], [MentoringForm.TeacherPupil], 2, 2, from, 17, Stage.Day, days, interests));

    private static async Task<(ParticipantId Mentor, ScoreParts Parts)[]> Recommended(SchoolHouse school, ParticipantId pupil)
    {
        await school.Settle();
        var best = (await (await school.Http(Role.Curator)).GetFromJsonAsync<Board>("/api/matching/board?cycle=2026", Json.Options))!.Mentees.Single(x => x.Mentee == pupil).Best;
        best.ShouldAllBe(x => x.Fit.Score == x.Fit.Parts.Sum);
        return [.. best.Select(x => (x.Mentor, x.Fit.Parts))];
    }

    private static async Task<string> Page(HttpClient http, string route) => WebUtility.HtmlDecode(await http.GetStringAsync(route));

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
