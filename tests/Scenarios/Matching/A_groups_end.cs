using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Scenarios.Matching;

public class A_groups_end
{
    private const string Model = "учитель – неуспевающий ученик";

    [Fact]
    public async Task dissolves_a_pair_when_the_consent_is_withdrawn()
    {
        var (school, stage, mentor, pupils, group) = await Working(1);
        await school.Send(Role.Curator, new WithdrawConsent(pupils[0], Stage.ConsentOf(pupils[0]), GivenBy.Representative, Stage.Day));
        await school.Settle();

        (await stage.Group(group)).State.ShouldBe(GroupState.Dissolved);
        (await school.Read(x => x.LoadAsync<SeatsOfMentor>(mentor.Value)))!.Taken.ShouldBe(0);
    }

    [Fact]
    public async Task does_not_come_from_an_old_withdrawal_heard_when_consent_is_in_order()
    {
        var (school, stage, _, pupils, group) = await Working(1);
        await school.Hear(new ConsentWithdrawn(pupils[0], new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, Stage.Day, Stage.Day));

        (await stage.Group(group)).State.ShouldBe(GroupState.Formed);
    }

    [Fact]
    public async Task leaves_the_rest_working_when_one_of_several_leaves_the_programme()
    {
        var (school, stage, mentor, pupils, group) = await Working(2);
        await school.Send(Role.Curator, new LeaveProgramme(pupils[0], LeavingReason.LeftSchool, Stage.Day));
        await school.Settle();

        var left = await stage.Group(group);
        left.State.ShouldBe(GroupState.Formed);
        left.Mentees.ShouldBe([pupils[1]]);
        (await school.Read(x => x.LoadAsync<SeatsOfMentor>(mentor.Value)))!.Taken.ShouldBe(1);
    }

    [Fact]
    public async Task frees_the_seats_once_however_often_the_completion_is_told()
    {
        var (school, stage, mentor, pupils, group) = await Working(1);
        var completed = new GroupProgrammeCompleted(group, Stage.Cycle, [mentor], pupils, ProgrammeResult.GoalReached, [], 5, Stage.Day, Stage.Day);
        await stage.Append(pupils[0].Value, completed);
        await school.Settle();
        await stage.Append(pupils[0].Value, completed);
        await school.Settle();

        (await stage.Group(group)).State.ShouldBe(GroupState.Finished);
        (await school.Read(x => x.Events.FetchStreamAsync(group.Value))).Count(x => x.Data is SeatFreed).ShouldBe(1);
    }

    [Fact]
    public async Task is_preceded_by_the_order_that_confirms_it()
    {
        var (school, stage, mentor, pupils, group) = await Working(1);
        var order = new OrderIssued(new(Guid.NewGuid()), OrderKind.GroupsApproved, "12", null, [group], [], null, Stage.Day);
        await stage.Append(pupils[0].Value, order);
        await school.Settle();
        await stage.Append(pupils[0].Value, order);
        await school.Settle();

        (await stage.Group(group)).Order.ShouldBe(order.Order);
        (await school.Read(x => x.Events.FetchStreamAsync(group.Value))).Count(x => x.Data is GroupConfirmedByOrder).ShouldBe(1);
    }

    private static async Task<(SchoolHouse, Stage, ParticipantId, ParticipantId[], GroupId)> Working(int mentees)
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var mentor = await stage.Mentor(5, "MATH");
        var pupils = new List<ParticipantId>();
        for (var i = 0; i < mentees; i++) pupils.Add(await stage.Pupil("MATH"));
        return (school, stage, mentor, [.. pupils], await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, [.. pupils]));
    }
}
