using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Participants.Enrolment;

namespace Mentorship.Tests.Scenarios.Matching;

public class Forming_a_group
{
    [Fact]
    public async Task goes_from_the_bases_to_a_group()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(2, "MATH");
        var pupil = await stage.Pupil("MATH", "SPORT");

        var id = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);

        var group = await stage.Group(id);
        group.State.ShouldBe(GroupState.Formed);
        group.Score.ShouldBe(46);
        var standing = (await school.Ask<Groups>(new GroupsOf([id]))).All.ShouldHaveSingleItem();
        standing.Formed.ShouldBeTrue();
        standing.AgreementsSigned.ShouldBeTrue();
    }

    [Fact]
    public async Task with_an_outsider_for_minors_waits_for_the_certificate_of_no_criminal_record()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.EmployerPupil);
        var outsider = await stage.Select(await stage.OfferingAs(ParticipantKind.Employee, MentoringForm.EmployerPupil, 2, "MATH"));
        var pupil = await stage.Pupil("MATH");
        var refused = await Should.ThrowAsync<Refused>(() => stage.Formed(MentoringForm.EmployerPupil, "коллега – молодой коллега", outsider, pupil));
        refused.Message.ShouldBe(global::Mentorship.Matching.Say.NoClearance);

        await school.Send(Role.Curator, new RecordClearance(outsider, await school.Paper(), new(2027, 8, 31), Stage.Day));
        (await (await school.Http(Role.Curator)).GetStringAsync($"/people/{outsider.Value}")).ShouldContain("Справка об отсутствии судимости до 31.08.2027");
        var group = await stage.Formed(MentoringForm.EmployerPupil, "коллега – молодой коллега", outsider, pupil);
        (await stage.Group(group)).State.ShouldBe(GroupState.Formed);
    }
}
