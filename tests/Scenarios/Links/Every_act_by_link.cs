using System.Net;
using Mentorship.Host.Access.Links;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>Whatever is asked by link: opened by a birth date, done once, and told nothing of to anybody else.</summary>
public class Every_act_by_link
{
    private const string Model = "учитель – неуспевающий ученик";
    private static readonly DateOnly Pupils = new(2014, 5, 1), Teachers = new(1985, 5, 1);

    [Theory]
    [InlineData(Side.Mentor, GivenBy.Self, "yes"), InlineData(Side.Mentor, GivenBy.Self, "no")]
    [InlineData(Side.Mentee, GivenBy.Self, "yes"), InlineData(Side.Mentee, GivenBy.Self, "no")]
    [InlineData(Side.Mentee, GivenBy.Representative, "yes"), InlineData(Side.Mentee, GivenBy.Representative, "no")]
    public async Task takes_the_word_of_mentor_mentee_and_parent_on_a_group(Side side, GivenBy by, string answer)
    {
        var (school, stage) = await Ready();
        var (mentor, pupil) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Proposed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        var person = side == Side.Mentor ? mentor : pupil;
        var mother = (await school.Ask<Askables>(new AskableOf([pupil], Stage.Cycle, Visiting.Day))).All[0].Representatives[0].Representative;
        RepresentativeId? speaker = by == GivenBy.Representative ? mother : null;
        var page = await Done(
            school, () => school.Link(LinkKind.Confirmation, person, speaker, side, group, proposal: 1), side == Side.Mentor ? (Teachers, Pupils) : (Pupils, Teachers), ("Choice", answer));
        page.ShouldContain($"Ваш ответ записан: {(answer == "yes" ? "да" : "нет")}.");
        var role = by == GivenBy.Representative ? Role.Representative : side == Side.Mentor ? Role.Mentor : Role.Mentee;
        if (answer == "yes") (await school.Recorded<MatchConfirmed>(group.Value)).Headers["role"].ShouldBe(role.ToString());
        else (await school.Recorded<MatchDeclined>(group.Value)).Headers["role"].ShouldBe(role.ToString());
        var now = await stage.Group(group);
        now.State.ShouldBe(answer == "yes" ? GroupState.Proposed : GroupState.Declined);
        now.Confirmed.Contains(new(person, by)).ShouldBe(answer == "yes");
    }

    [Theory, InlineData(Side.Mentor), InlineData(Side.Mentee)]
    public async Task takes_the_survey_of_both_sides(Side side)
    {
        var (school, stage) = await Ready();
        var (mentor, pupil) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, pupil);
        await school.Settle();
        var person = side == Side.Mentor ? mentor : pupil;
        var page = await Done(
            school, () => school.Link(LinkKind.Survey, person, side: side, group: group, round: SurveyRound.Interim), side == Side.Mentor ? (Teachers, Pupils) : (Pupils, Teachers),
            ("JointWork", "9"), ("Result", "8"), ("WouldContinue", "true"));
        page.ShouldContain("Ответы приняты.");
        var (said, headers) = await school.Recorded<SatisfactionSurveySubmitted>(Satisfaction.IdOf(person, Stage.Cycle));
        (said.Side, said.Round, said.JointWork, said.Result, said.WouldContinue).ShouldBe((side, SurveyRound.Interim, 9, 8, true));
        headers["role"].ShouldBe(side == Side.Mentor ? nameof(Role.Mentor) : nameof(Role.Mentee));
    }

    [Fact]
    public async Task takes_a_mentors_questionnaire()
    {
        var (school, stage) = await Ready();
        var teacher = await stage.Consenting();
        var page = await Done(
            school, () => school.Link(LinkKind.MentorQuestionnaire, teacher, side: Side.Mentor), (Teachers, Pupils),
            ("q-MOTIVATION", "Люблю учить"), ("q-COMPETENCES", "MATH"), ("q-FORMS", nameof(MentoringForm.TeacherPupil)),
            ("q-CAPACITY", "3"), ("q-HOURS", "2"), ("q-AGE_FROM", "10"), ("q-AGE_TO", "17"), ("q-TRAINING", "yes"), ("q-INTERVIEW", "yes"), ("q-ETHICS", "yes"));
        page.ShouldContain("Ответы приняты.");
        (await school.Recorded<MentorProfileCompleted>(teacher)).Fact.CompetenceCodes.ShouldBe(["MATH"]);
        (await school.Recorded<ParticipationQuestionnaireSubmitted>(teacher)).Headers["role"].ShouldBe(nameof(Role.Mentor));
    }

    /// <summary>Opens and acts, having seen that all who should not are told the same; afterwards the link is used up.</summary>
    private static async Task<string> Done(SchoolHouse school, Func<Task<string>> issue, (DateOnly Born, DateOnly Others) dates, params (string, string)[] answers)
    {
        var (secret, told) = await school.Turned_away(issue, dates.Born, dates.Others);
        told.Distinct().ShouldHaveSingleItem().Status.ShouldBe(HttpStatusCode.Conflict);
        using var visitor = school.Visitor();
        var (opened, page) = await visitor.Open(secret, dates.Born);
        opened.ShouldBe(HttpStatusCode.OK);
        var (status, thanks) = answers.Any(x => x.Item1.StartsWith("q-", StringComparison.Ordinal)) ? await visitor.Fill(secret, page, answers) : await visitor.Act(secret, page, answers);
        status.ShouldBe(HttpStatusCode.OK, thanks);
        (await school.Kept(secret)).StateAt(DateTimeOffset.UtcNow).ShouldBe(LinkState.Used);
        var (again, refused) = await visitor.Act(secret, page, answers);
        again.ShouldBe(HttpStatusCode.Conflict);
        refused.ShouldContain("Не получилось: ссылка не действует или дата не та.");
        return thanks;
    }

    private static async Task<(SchoolHouse, Stage)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        return (school, stage);
    }
}
