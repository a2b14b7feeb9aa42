using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;

namespace Mentorship.Tests.Scenarios.Matching;

public class A_mentors_seats
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task let_exactly_one_of_fifty_simultaneous_groups_come_about()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(2, "MATH");
        await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH"));
        var groups = new List<GroupId>();
        for (var i = 0; i < 50; i++) groups.Add(await stage.Confirmed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH")));
        var http = await school.Http(Role.Curator);

        var answers = await Task.WhenAll(groups.Select(x => http.PostAsJsonAsync("/api/matching/form-group", new FormGroup(x, new(2027, 5, 25), Stage.Day), Json.Options)));

        answers.Count(x => x.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        var refused = answers.Where(x => x.StatusCode != HttpStatusCode.NoContent).ToArray();
        refused.ShouldAllBe(x => x.StatusCode == HttpStatusCode.Conflict);
        foreach (var answer in refused) (await answer.Content.ReadAsStringAsync()).ShouldContain("Превышена нагрузка наставника");
        await school.Settle();
        (await school.Read(x => x.LoadAsync<SeatsOfMentor>(mentor.Value)))!.Taken.ShouldBe(2);
    }

    [Fact]
    public async Task are_counted_for_each_mentor_of_a_group()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        ParticipantId[] mentors = [await stage.Mentor(1, "MATH"), await stage.Mentor(1, "MATH")];
        var id = new GroupId(Guid.NewGuid());
        var pupil = await stage.Pupil("MATH");
        await school.Send(Role.Curator, new ProposeMatch(id, Stage.Cycle, MentoringForm.TeacherPupil, Model, mentors[0], mentors, [pupil], null, Stage.Day));
        await stage.Agree(id);
        await school.Send(Role.Curator, new FormGroup(id, new(2027, 5, 25), Stage.Day));

        foreach (var mentor in mentors)
            (await Should.ThrowAsync<Refused>(async () => await stage.Confirmed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH"))))
                .Message.ShouldContain("Превышена нагрузка наставника");
    }

    [Fact]
    public async Task are_free_again_when_the_group_is_dissolved()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(1, "MATH");
        var first = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH"));
        await school.Send(Role.Curator, new DissolveGroup(first, EndingReason.Incompatibility, Stage.Day));

        var second = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, await stage.Pupil("MATH"));

        (await stage.Group(second)).State.ShouldBe(GroupState.Formed);
    }

    [Fact]
    public async Task move_with_the_group_when_a_mentor_is_replaced()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var from = await stage.Mentor(1, "MATH");
        var to = await stage.Mentor(1, "MATH");
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, from, await stage.Pupil("MATH"));

        await stage.Replaced(group, from, to);

        (await stage.Group(group)).Lead.ShouldBe(to);
        await stage.Formed(MentoringForm.TeacherPupil, Model, from, await stage.Pupil("MATH"));
        await Should.ThrowAsync<Refused>(async () => await stage.Confirmed(MentoringForm.TeacherPupil, Model, to, await stage.Pupil("MATH")));
    }
}
