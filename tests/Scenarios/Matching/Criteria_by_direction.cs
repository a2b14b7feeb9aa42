using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Comparing;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Running;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Solving;
using Mentorship.Participants.Enrolment;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>What each direction asks of its mentors: proposed from what is asked for, seen on the candidate, held to when pairs are sought.</summary>
public class Criteria_by_direction
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task are_proposed_from_the_requests_and_say_what_changed()
    {
        var (school, stage) = await Ready();
        foreach (var codes in new[] { new[] { "MATH", "SPORT" }, ["MATH"], ["MATH"] }) await stage.Pupil(codes);
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        var proposed = (await curator.GetFromJsonAsync<ProposedCriteria>("/api/matching/selection/proposed?cycle=2026", Json.Options))!;
        proposed.Sheets.Select(x => (x.Sheet.Code, x.People, x.InForce)).ShouldBe([("MATH", 3, true), ("SPORT", 1, false), ("METHODS", 0, true)]);
        proposed.Sheets[0].Sheet.CompetenceCodes.ShouldBe(["MATH"]);
        var before = WebUtility.HtmlDecode(await curator.GetStringAsync("/candidates?cycle=2026"));
        before.ShouldContain("просят 3");
        before.ShouldContain("Просят, но в критериях нет: спорт (1)", Case.Insensitive);

        await school.Send(Role.Curator, new DefineCriteria(Stage.Cycle, ["MATH", "SPORT"], 1, 14, [new("MATH", ["MATH", "SCIENCE"], MinYears: 5)], 1, Stage.Day));
        var changes = (await curator.GetFromJsonAsync<CriteriaChange[]>("/api/matching/selection/changes?cycle=2026", Json.Options))!;
        changes.Select(x => (x.Direction, x.Criterion)).ShouldBe([("MATH", Criterion.Competence), ("MATH", Criterion.Experience), ("METHODS", null), ("SPORT", null)]);
        var after = WebUtility.HtmlDecode(await curator.GetStringAsync("/candidates?cycle=2026"));
        after.ShouldContain("Что изменилось после версии 1");
        after.ShouldContain("стаж (лет) от 5");
    }

    [Fact]
    public async Task show_on_the_candidate_what_is_met_and_what_has_to_be_asked()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Offering(2, "MATH");
        var candidacy = Candidacy.IdOf(mentor, Stage.Cycle);
        await school.Send(Role.Curator, new DefineCriteria(Stage.Cycle, ["MATH", "METHODS"], 1, 14, [new("MATH", ["MATH"], MinYears: 5)], 1, Stage.Day));
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        (await Marks()).ShouldSatisfyAllConditions(x => x.Met.ShouldBeFalse(), x => x.Fails.ShouldBeFalse());
        (await Page()).ShouldContain("Стаж не указан: спросите у наставника");

        await school.Send(Role.Curator, new RecordExperience(mentor, 4, 1, Stage.Day));
        (await Marks()).Fails.ShouldBeTrue();
        var page = await Page();
        page.ShouldContain("стаж: стаж (лет) от 5 – не выполнен");
        page.ShouldContain("педагог работает в организации меньше 2 лет");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ShortlistMentor(mentor, Stage.Cycle, Stage.Day)))).Message.ShouldStartWith("Ни по одному направлению критерии не выполнены.");

        await school.Send(Role.Curator, new RecordExperience(mentor, 5, 2, Stage.Day));
        (await Marks()).Met.ShouldBeTrue();
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Stage.Cycle, Stage.Day));
        (await school.Read(x => x.Events.FetchStreamAsync(candidacy.Value)))[0].Data.ShouldBeOfType<MentorShortlisted>().RequestCodes.ShouldBe(["MATH"]);
        (await curator.GetFromJsonAsync<Caution[]>($"/api/matching/candidates/{candidacy.Value}/cautions", Json.Options))!.ShouldBeEmpty();

        async Task<DirectionMarks> Marks() =>
            (await curator.GetFromJsonAsync<CandidateCriteria[]>("/api/matching/candidates/criteria?cycle=2026", Json.Options))!.Single().Directions.Single(x => x.Code == "MATH");
        async Task<string> Page() => WebUtility.HtmlDecode(await curator.GetStringAsync($"/candidates/{candidacy.Value}"));
    }

    [Fact]
    public async Task are_held_to_wherever_a_pair_is_weighed()
    {
        var (school, stage) = await Ready();
        var (mentor, pupil) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        (await Scores()).ShouldBe((68, 68, 68));
        await school.Send(Role.Curator, new DefineCriteria(Stage.Cycle, ["MATH"], 1, 14, [new("MATH", ["MATH"], MinAge: 60)], 1, Stage.Day));
        (await Scores()).ShouldBe((0, 0, 0));
        var left = (await Run()).Left.ShouldHaveSingleItem();
        left.Hurdles.ShouldBe([new(Hurdle.SheetNotMet, 1)]);
        await school.Send(Role.Curator, new DefineCriteria(Stage.Cycle, ["MATH"], 1, 14, [new("MATH", ["MATH"], MinYearsOlder: 28)], 2, Stage.Day));
        (await Scores()).ShouldBe((68, 68, 68));

        await school.Send(Role.Curator, new RecordExperience(mentor, 9, 1, Stage.Day));
        WebUtility.HtmlDecode(await curator.GetStringAsync($"/matching/choice?cycle=2026&mentee={pupil.Value}&mentor={mentor.Value}")).ShouldContain("педагог работает в организации меньше 2 лет");
        var group = await stage.Proposed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        (await curator.GetFromJsonAsync<Caution[]>($"/api/matching/matches/{group.Value}/cautions", Json.Options))!.Select(x => x.Kind).ShouldBe([CautionKind.NewInSchool]);
        (await curator.GetStringAsync($"/matching/{group.Value}")).ShouldContain("Обратите внимание");

        async Task<(int Board, int Comparison, int Run)> Scores() => (
            (await curator.GetFromJsonAsync<Board>("/api/matching/board?cycle=2026", Json.Options))!.Mentees.Single().Best.Sum(x => x.Fit.Score),
            (await curator.GetFromJsonAsync<Comparison>("/api/matching/comparison?cycle=2026", Json.Options))!.Mentees.Single().Scores.Sum(),
            (await Run()).Pairs.Sum(x => x.Pair.Score));
        async Task<RunCard> Run()
        {
            var run = new RunId(Guid.NewGuid());
            await school.Send(Role.Curator, new RunMatching(run, Stage.Cycle, MentoringForm.TeacherPupil, Objective.NobodyLeft, null, null, null, null, null, null, null, null, Stage.Day));
            await school.Settle();
            RunCard card = null!;
            await Eventually.Holds(async () => (card = (await curator.GetFromJsonAsync<RunCard>($"/api/matching/runs/{run.Value}", Json.Options))!).State == RunState.Solved, seconds: 30);
            return card;
        }
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
