using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using Mentorship.Programme.GroupWork.Planning.Marking;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>What happens to a group at work when a member may no longer be worked with.</summary>
public class A_lost_consent
{
    private static readonly DateOnly Day = Stage.Day;

    [Fact]
    public async Task stops_everything_that_writes_about_the_group_until_the_member_is_let_go()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, lapses, stays) = (await stage.Offering(5, "MATH"), await stage.PupilUntil(Day.AddDays(2), "MATH"), await stage.Pupil("MATH"));
        var group = await Running(school, mentor, lapses, stays);
        await school.Send(Role.Curator,
            new WaiveAssessment(mentor, Stage.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Day),
            new WaiveAssessment(lapses, Stage.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Day),
            new WaiveAssessment(stays, Stage.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Day),
            new OpenGroupProgramme(group, Day));

        // the consent of one pupil ends with 12 September; what happened before that may still be recorded
        var first = new MeetingId(Guid.NewGuid());
        await school.Send(Role.Curator, new ScheduleMeeting(group, first, MeetingKind.First, Day, null, null, Day));
        var later = Day.AddDays(4);
        foreach (object command in new object[]
        {
            new ScheduleMeeting(group, new(Guid.NewGuid()), MeetingKind.Trial, later, null, null, later), new HoldMeeting(group, first, [mentor, stays], 45, 8, 8, false, false, null, null, null, null, null, later),
            new MissMeeting(group, first, null, later), new DraftPlan(group, "Цель", "Пункт", later), new AgreePlan(group, 1, Side.Mentor, later), new CompletePlanItem(group, 1, later),
            new Mentorship.Programme.GroupWork.Completing.CompleteGroupProgramme(group, [GoalVerdict.Reached], later), new Mentorship.Programme.GroupWork.Completing.OfferFinalSurvey(group, [stays], later),
        })
            (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, command))).Message
                .ShouldStartWith("Работа с группой остановлена: наставляемый № 1 в её составе. Срок согласия истёк.", customMessage: $"{command}");

        await school.Hear(new MemberLeft(group, lapses, Side.Mentee, EndingReason.EndOfConsent, later));
        await school.Send(Role.Curator, new HoldMeeting(group, first, [mentor, stays], 45, 8, 8, false, false, null, null, null, null, null, later));
        (await school.Read(x => GroupFile.Read(x, group.Value))).Mentees.ShouldBe([stays]);
    }

    [Fact]
    public async Task is_shown_on_the_page_of_the_group_by_name()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var group = await Running(school, await stage.Offering(5, "MATH"), await stage.PupilUntil(Day.AddDays(2), "MATH"));

        var page = await (await school.Http(Role.Curator)).GetStringAsync($"/groups/{group.Value}");
        page.ShouldContain("Работа с группой остановлена:");
        page.ShouldContain("Срок согласия истёк");
    }

    /// <summary>A group formed on 10 September, of which the log tells elsewhere.</summary>
    private static async Task<GroupId> Running(SchoolHouse school, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var group = new GroupId(Guid.NewGuid());
        await school.Hear(new GroupFormed(group, Stage.Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], mentees, new(2027, 5, 25), Day));
        return group;
    }
}
