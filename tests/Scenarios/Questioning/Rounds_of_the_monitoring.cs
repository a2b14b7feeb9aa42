using System.Net;
using Mentorship.Host.Access.Links;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Questioning;

/// <summary>Members of a group are asked before and after its work, each by the questionnaire of their form and side.</summary>
public class Rounds_of_the_monitoring
{
    [Fact]
    public async Task are_offered_as_the_programme_stands_and_tell_marks_but_no_words()
    {
        var (school, group, mentor, pupil) = await Ready();
        (await Open(school, group)).ShouldBe([(mentor, "M-PP-MENTOR-BEFORE"), (pupil, "M-PP-MENTEE-BEFORE")], ignoreOrder: true);
        var secret = await school.Link(LinkKind.QuestionnaireBefore, pupil, group: group);
        using var visitor = school.Visitor();
        var (_, page) = await visitor.Open(secret, new(2014, 5, 1));
        page.ShouldContain("Встречались ли вы раньше с программами наставничества?");
        (await visitor.Fill(secret, page, ("q-Q01", "no"), ("q-Q03", "8"), ("q-Q18", "Разговоры"), ("q-Q20", "yes"))).Page.ShouldContain("Ответы приняты.");
        var (told, headers) = await school.Recorded<MonitoringQuestionnaireSubmitted>(pupil);
        told.Marks.Select(x => (x.Code, x.Value)).ShouldBe([("Q01", 0), ("Q03", 8), ("Q20", 1)], ignoreOrder: true);
        headers["role"].ShouldBe(nameof(Role.Mentee));
        (await Open(school, group)).ShouldBe([(mentor, "M-PP-MENTOR-BEFORE")]);
        (await school.Read(x => Answers.Read(x, pupil.Value, default))).SelectMany(x => x.All).ShouldContain(x => x.Given == "Разговоры");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, After(pupil, group)))).Message.ShouldBe(Say.RoundAfterNotYet);
    }

    [Fact]
    public async Task after_the_work_stand_for_the_final_survey()
    {
        var (school, group, mentor, pupil) = await Ready();
        await Ended(school, group, mentor, pupil);
        (await Open(school, group)).ShouldBe([(mentor, "M-PP-MENTOR-AFTER"), (pupil, "M-PP-MENTEE-AFTER")], ignoreOrder: true);
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/groups/{group.Value}/survey")).ShouldContain("Заполнить анкету «после»");
        await school.Send(Role.Curator, After(pupil, group));
        await school.Settle();
        var survey = (await school.Recorded<SatisfactionSurveySubmitted>(Satisfaction.IdOf(pupil, Stage.Cycle))).Fact;
        (survey.Round, survey.JointWork, survey.Result, survey.WouldContinue, survey.Satisfied).ShouldBe((SurveyRound.Final, 9, 6, true, true));
        (await school.Ask<Measurements>(new MeasuredOf([pupil], Stage.Cycle))).All.ShouldHaveSingleItem().FinalSurvey.ShouldBeTrue();
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, After(pupil, group)))).Message.ShouldBe(Say.RoundAnswered);
    }

    private static SubmitQuestionnaire After(ParticipantId pupil, GroupId group) =>
        new(pupil, Stage.Cycle, "M-PP-MENTEE-AFTER", 1, [new("Q13", ["9"]), new("Q14", ["6"]), new("Q21", ["yes"])], group, Visiting.Day);

    private static async Task<IReadOnlyList<(ParticipantId, string)>> Open(SchoolHouse school, GroupId group) =>
        [.. (await school.Ask<Rounds>(new RoundsOf([group]))).All.Where(x => x.Open).Select(x => (x.Participant, x.Questionnaire))];

    private static Task Ended(SchoolHouse school, GroupId group, ParticipantId mentor, ParticipantId pupil)
    {
        var (meeting, day) = (new MeetingId(Guid.NewGuid()), Stage.Day);
        return new Stage(school).Append(GroupProgramme.IdOf(group),
            new GroupProgrammeOpened(group, Stage.Cycle, [mentor, pupil], day), new MeetingScheduled(group, meeting, MeetingKind.Final, day, [mentor, pupil], day),
            new MeetingHeld(group, meeting, MeetingKind.Final, [mentor, pupil], [mentor, pupil], 60, 8, 8, false, true, null, null, day));
    }

    private static async Task<(SchoolHouse, GroupId, ParticipantId, ParticipantId)> Ready()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, pupil) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);
        await school.Settle();
        return (school, group, mentor, pupil);
    }
}
