using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Tests.Scenarios.Monitoring;

public class Measuring_participants
{
    [Fact]
    public async Task before_and_after_computes_the_change_and_is_told_to_whom_it_concerns()
    {
        var school = await (await House.Open()).School();
        var teacher = await school.Enrolled();
        var other = await school.Enrolled();
        await school.Send(Role.Psychologist,
            new DefineParameters(Past.Cycle, ["D01", "D06"], Past.Day(9, 3)),
            new RecordBaseline(teacher, Past.Cycle, [new("D01", 5), new("D06", 40)], Past.Day(9, 4)),
            new DefineParameters(Past.Cycle, ["D01", "D06", "D13"], Past.Day(9, 5)),
            new RecordFinal(teacher, Past.Cycle, [new("D01", 7), new("D06", 30), new("D13", 8)], Past.Day(9, 14)));
        await Should.ThrowAsync<Refused>(school.Send(Role.Curator, new DefineParameters(Past.Cycle, ["D01"], Past.Day(9, 5))));
        await Should.ThrowAsync<Refused>(school.Send(Role.Curator, new RecordBaseline(teacher, Past.Cycle, [new("D01", 5)], Past.Day(9, 4))));

        (await school.Read(x => x.LoadAsync<Assessment>(Assessment.IdOf(teacher, Past.Cycle))))!.Changes.ShouldBe([new("D01", 2), new("D06", 10)]);
        (await school.Ask<Measurements>(new MeasuredOf([teacher, other], Past.Cycle))).All
            .ShouldBe([new(teacher, true, true, false), new(other, false, false, false)]);
    }

    [Fact]
    public async Task may_be_waived_with_a_reason()
    {
        var school = await (await House.Open()).School();
        var teacher = await school.Enrolled();
        await school.Send(Role.Curator, new WaiveAssessment(teacher, Past.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Past.Day(9, 4)));
        (await school.Ask<Measurements>(new MeasuredOf([teacher], Past.Cycle))).All.ShouldBe([new(teacher, true, false, false)]);
    }

    [Fact]
    public async Task is_waived_for_nobody_unknown()
    {
        var school = await (await House.Open()).School();
        var stranger = new ParticipantId(Guid.NewGuid());
        await Should.ThrowAsync<NotThere>(school.Send(Role.Curator, new WaiveAssessment(stranger, Past.Cycle, AssessmentMoment.Baseline, WaiverReason.Illness, Past.Day(9, 4))));
    }

    [Fact]
    public async Task includes_asking_members_of_a_group_once_whether_they_are_satisfied()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Enrolled(), await school.Enrolled());
        var group = (await school.Group(mentor, mentee)).Group;
        var survey = new SubmitSatisfaction(mentee, group, Past.Cycle, Side.Mentee, SurveyRound.Final, 8, 7, true, Past.Day(9, 14));
        await school.Send(Role.Curator, survey, new CheckInteraction(group, Past.Cycle, [mentor, mentee], 8, 9, false, Past.Day(9, 14)));
        await Should.ThrowAsync<Refused>(school.Send(Role.Curator, survey));
        await Should.ThrowAsync<Refused>(school.Send(Role.Curator, survey with { Participant = mentor }));
        (await school.Ask<Measurements>(new MeasuredOf([mentee], Past.Cycle))).All.ShouldHaveSingleItem().FinalSurvey.ShouldBeTrue();
    }
}
