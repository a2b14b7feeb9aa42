using System.Net;
using Mentorship.Host.Demo;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Monitoring.Assessing;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Mapping;
using Mentorship.Participants.Questioning;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Scenarios.Matching;
using Microsoft.Extensions.DependencyInjection;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Programme;

public class A_closed_year
{
    [Fact]
    public async Task takes_nothing_more_in_whatever_command_would_write_it()
    {
        var house = await House.Open();
        var school = await house.School();
        var stage = new Stage(school);
        await school.Send(Role.Director, new OpenCycle(Stage.Cycle, Stage.Day));
        await stage.Prepare(MentoringForm.TeacherPupil, MentoringForm.TeacherTeacher);
        var (mentor, pupil, other) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"), await stage.Offering(2, "MATH"));
        await school.Send(Role.Curator, new ShortlistMentor(other, Stage.Cycle, Stage.Day));
        var proposed = await stage.Confirmed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);
        var open = new GroupId(Guid.NewGuid());
        await school.Send(Role.Curator, new ProposeMatch(open, Stage.Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], [pupil], null, Stage.Day));
        var (expert, young) = (await stage.Select(await stage.OfferingAs(ParticipantKind.Teacher, MentoringForm.TeacherTeacher, 2, "METHODS")), await stage.YoungTeacher());
        var teachers = await stage.Confirmed(MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", expert, young);
        await school.Send(Role.Curator, Normative());
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Stage.Day), new CloseCycle(Stage.Cycle, Stage.Day));

        const string Closed = "Учебный год 2026/27 закрыт: в нём больше ничего не записывается.";
        foreach (object command in new object[]
        {
            new FormGroup(proposed, new(2027, 5, 25), Stage.Day), new DeclineMatch(proposed, pupil, GivenBy.Self, 1, Stage.Day),
            new ConfirmMatch(open, pupil, GivenBy.Self, 1, Stage.Day), new SignAgreement(teachers, expert, await school.Paper(), Stage.Day),
            new ProposeMatch(new(Guid.NewGuid()), Stage.Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], [pupil], null, Stage.Day),
            Interviews.Held(Candidacy.IdOf(other, Stage.Cycle), 1, Stage.Day), new ChooseForms(Stage.Cycle, [MentoringForm.PupilPupil], await school.Paper(), Stage.Day),
            Filling.OfMentee(pupil, Stage.Cycle, ["MATH"], "Хочу ещё", 4, 6, 5, Stage.Day),
            new DefineParameters(Stage.Cycle, ["D01"], Stage.Day), new PublishRequestMap(Stage.Cycle, Stage.Day),
        })
            (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, command))).Message.ShouldBe(Closed, $"{command}");

        var answer = await (await school.Http(Role.Curator)).Post(house.Host.Services.GetRequiredService<IReadOnlyList<Module>>(), new FormGroup(proposed, new(2027, 5, 25), Stage.Day));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Closed);
        (await stage.Group(proposed)).State.ShouldBe(GroupState.Proposed);

        // a paper to the road map comes when it comes
        await school.Send(Role.Curator, new CompleteLine("6.3", Stage.Cycle, await school.Paper(), Stage.Day));
    }

    [Fact]
    public async Task lets_a_group_formed_at_its_last_moment_end()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await school.Send(Role.Director, new OpenCycle(Stage.Cycle, Stage.Day));
        await stage.Prepare(MentoringForm.TeacherTeacher);
        var mentor = await stage.Select(await stage.OfferingAs(ParticipantKind.Teacher, MentoringForm.TeacherTeacher, 3, "METHODS"));
        var (first, second) = (await stage.YoungTeacher(), await stage.YoungTeacher());
        var group = await stage.Formed(MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", mentor, first, second);
        await school.Send(Role.Curator, new SignAgreement(group, mentor, await school.Paper(), Stage.Day));
        await stage.Append(AnnualCycle.StreamOf(Stage.Cycle), new CycleClosed(Stage.Cycle, Stage.Day));

        await school.Send(Role.Curator, new GiveNotice(group, mentor, Stage.Day), new LetMemberLeave(group, first, EndingReason.OwnWish, Stage.Day),
            new DissolveGroup(group, EndingReason.Illness, Stage.Day));

        (await stage.Group(group)).State.ShouldBe(GroupState.Dissolved);
    }

    private static LoadRoadmap Normative() => new(new(2023), new(2026), "школа", Carried.Roadmap, Carried.Content(Carried.Roadmap), Stage.Day);
}
