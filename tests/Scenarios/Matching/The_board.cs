using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Organisations;
using Mentorship.Matching;
using Mentorship.Matching.Choosing;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Searching;

namespace Mentorship.Tests.Scenarios.Matching;

public class The_board
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task lays_mentors_side_by_side_with_what_speaks_for_and_against_them()
    {
        var (school, stage) = await Ready();
        var (best, half, other) = (await stage.Mentor(1, "MATH", "SPORT"), await stage.Mentor(1, "MATH"), await stage.Select(await stage.OfferingAs(ParticipantKind.Veteran, MentoringForm.TeacherPupil, 1, "MATH", "SPORT")));
        var pupil = await stage.Pupil("MATH", "SPORT");
        await school.Settle();
        var choice = await Ask(school, pupil, half);
        choice.Mentors.Select(x => (x.Mentor, x.Fit.Score, x.MayBe)).ShouldBe([(best, 68, true), (half, 46, true), (other, 68, false)]);
        choice.Mentors[2].Hurdles.ShouldContain(Hurdle.NoClearance);
        (choice.Best, choice.LookedAt).ShouldBe((68, half));

        var http = await school.Http(Role.Curator);
        var page = await http.GetStringAsync($"/matching/choice?cycle=2026&mentee={pupil.Value}&mentor={half.Value}");
        page.ShouldContain("Оценка 46 из 100; лучший свободный наставник – 68.");
        page.ShouldContain("нет справки об отсутствии судимости");
        (await http.GetAsync($"/matching/choice?cycle=2026&mentee={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetStringAsync("/matching")).ShouldContain($"/matching/choice?cycle=2026&amp;mentee={pupil.Value}&amp;mentor={best.Value}#propose");
    }

    [Fact]
    public async Task lets_the_curator_pass_the_best_over_only_with_a_reason()
    {
        var (school, stage) = await Ready();
        var (_, half) = (await stage.Mentor(1, "MATH", "SPORT"), await stage.Mentor(1, "MATH"));
        var pupil = await stage.Pupil("MATH", "SPORT");
        await school.Settle();
        var command = new ProposeMatch(new(Guid.NewGuid()), Stage.Cycle, MentoringForm.TeacherPupil, Model, half, [half], [pupil], null, Stage.Day);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, command))).Message.ShouldBe(Say.OverrideNeedsReason.With(68));
        await school.Send(Role.Curator, command with { OverrideBecause = OverrideReason.KnowEachOther });
        (await stage.Group(command.Group)).Override.ShouldBe(new(OverrideReason.KnowEachOther, 68));
        (await (await school.Http(Role.Curator)).GetStringAsync($"/matching/{command.Group.Value}")).ShouldContain("Лучший по оценке – 68; выбран другой: уже знакомы и ладят");
    }

    [Fact]
    public async Task counts_seats_that_are_asked_for_as_taken_and_asks_no_reason_then()
    {
        var (school, stage) = await Ready();
        var (best, half) = (await stage.Mentor(1, "MATH", "SPORT"), await stage.Mentor(1, "MATH"));
        var (first, second) = (await stage.Pupil("MATH", "SPORT"), await stage.Pupil("MATH", "SPORT"));
        await school.Settle();
        await stage.Proposed(MentoringForm.TeacherPupil, Model, best, first);
        (await stage.Group(await stage.Proposed(MentoringForm.TeacherPupil, Model, half, second))).Override.ShouldBeNull();
        (await Ask(school, second, null)).IsBusy.ShouldBeTrue();
    }

    [Fact]
    public async Task gives_whoever_is_left_a_next_step()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Mentor(1, "MATH");
        var pupil = await stage.Pupil("MATH");
        await school.Settle();
        var group = await stage.Proposed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        await school.Send(Role.Curator, new DeclineMatch(group, pupil, GivenBy.Self, 1, Stage.Day));
        await school.Settle();
        var curator = await school.Http(Role.Curator);
        (await curator.GetStringAsync($"/matching/search/{pupil.Value}?cycle=2026")).ShouldContain("Поиск пары");
        var talk = new SetNextStep(pupil, Stage.Cycle, NextStep.TalkToPsychologist, Stage.Day.AddDays(7), Stage.Day);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, talk))).Message.ShouldBe(Say.NoSupportConsent);
        await school.Send(Role.Curator, talk with { Step = NextStep.MeetOnceMore });

        (await Board(school, "?step=TalkToPsychologist")).Mentees.ShouldBeEmpty();
        var shown = (await Board(school, "?step=MeetOnceMore")).Mentees.ShouldHaveSingleItem();
        (shown.Declined, shown.Step).ShouldBe((1, new OpenStep(NextStep.MeetOnceMore, Stage.Day.AddDays(7))));
        (await curator.GetStringAsync("/")).ShouldContain("Поиск пары: открытые шаги");

        await school.Send(Role.Psychologist, new CloseNextStep(pupil, Stage.Cycle, StepOutcome.LooksOn, Stage.Day));
        var after = (await Board(school, "")).Mentees.ShouldHaveSingleItem();
        (after.Step, after.LastOutcome).ShouldBe((null, StepOutcome.LooksOn));
        after.Best.ShouldHaveSingleItem().Mentor.ShouldBe(mentor);
    }

    [Fact]
    public async Task tells_the_psychologist_of_talks_alone()
    {
        var (school, stage) = await Ready();
        var (teacher, pupil) = (await stage.YoungTeacher(), await stage.Pupil("MATH"));
        await school.Settle();
        await school.Send(Role.Curator,
            new SetNextStep(teacher, Stage.Cycle, NextStep.TalkToPsychologist, Stage.Day.AddDays(7), Stage.Day), new SetNextStep(pupil, Stage.Cycle, NextStep.LookOutside, Stage.Day, Stage.Day));
        await school.Settle();
        (await school.Ask<StepsOpen>(new StepsOpenIn(Stage.Cycle, Stage.Day.AddDays(1)))).ShouldBe(new(2, 1, 1, 0));
        (await (await school.Http(Role.Psychologist)).GetStringAsync("/")).ShouldContain("Беседы о наставничестве");

        await school.Send(Role.Psychologist, new CloseNextStep(teacher, Stage.Cycle, StepOutcome.NeedsTime, Stage.Day));
        (await school.Ask<StepsOpen>(new StepsOpenIn(Stage.Cycle, Stage.Day.AddDays(1)))).ShouldBe(new(1, 1, 0, 0));
    }

    [Fact]
    public async Task does_not_wait_for_a_representative_whom_the_school_only_tells()
    {
        var (school, stage) = await Ready();
        var mentor = await stage.Mentor(1, "MATH");
        var pupil = await stage.Pupil("MATH");
        await school.Send(Role.Director, new ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, null, 30, true, false, 21, 35, Stage.Day));
        await school.Settle();
        var group = await stage.Proposed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        (await stage.Group(group)).Awaited.ShouldAllBe(x => x.By == GivenBy.Self);
        (await (await school.Http(Role.Curator)).GetStringAsync($"/matching/{group.Value}")).ShouldContain("Законного представителя школа не спрашивает");
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }

    private static async Task<Choice> Ask(SchoolHouse school, ParticipantId mentee, ParticipantId? mentor) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<Choice>($"/api/matching/choice?cycle=2026&mentee={mentee.Value}{(mentor is { } one ? $"&mentor={one.Value}" : "")}", Json.Options))!;

    private static async Task<Board> Board(SchoolHouse school, string query) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<Board>($"/api/matching/board{query}", Json.Options))!;
}
