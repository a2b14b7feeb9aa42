using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;

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
        group.Score.ShouldBe(35);
        var standing = (await school.Ask<Groups>(new GroupsOf([id]))).All.ShouldHaveSingleItem();
        standing.Formed.ShouldBeTrue();
        standing.AgreementsSigned.ShouldBeTrue();
    }
}
