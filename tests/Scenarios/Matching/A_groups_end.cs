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
    public async Task comes_when_a_teenager_says_no()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, teenager) = (await stage.Mentor(5, "MATH"), await stage.Teenager("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, Model, mentor, teenager);
        await school.Send(Role.Curator, new RecordAssent(teenager, false, await school.Paper(), Stage.Day));
        await school.Settle();

        (await stage.Group(group)).State.ShouldBe(GroupState.Dissolved);
    }

    [Fact]
    public async Task comes_for_whoever_lost_consent_before_the_group_was_formed()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, stays, goes) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var group = await stage.Confirmed(MentoringForm.TeacherPupil, Model, mentor, stays, goes);
        await school.Send(Role.Curator, new WithdrawConsent(goes, Stage.ConsentOf(goes), GivenBy.Representative, Stage.Day));
        await school.Settle();
        // the decision to form the group was taken on what was known a moment before
        await stage.Append(group.Value, new GroupFormed(group, Stage.Cycle, MentoringForm.TeacherPupil, Model, mentor, [mentor], [stays, goes], new(2027, 5, 25), Stage.Day));
        await school.Settle();

        var left = await stage.Group(group);
        left.State.ShouldBe(GroupState.Formed);
        left.Mentees.ShouldBe([stays]);
    }

    [Fact]
    public async Task tells_of_whoever_left_before_the_group_was_formed_why_they_left()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, stays, goes) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var group = await stage.Confirmed(MentoringForm.TeacherPupil, Model, mentor, stays, goes);
        await school.Send(Role.Curator, new LeaveProgramme(goes, LeavingReason.LeftSchool, Stage.Day));
        await school.Settle();
        await stage.Append(group.Value, new GroupFormed(group, Stage.Cycle, MentoringForm.TeacherPupil, Model, mentor, [mentor], [stays, goes], new(2027, 5, 25), Stage.Day));
        await school.Settle();

        var left = (await school.Read(x => x.Events.FetchStreamAsync(group.Value))).Select(x => x.Data).OfType<MemberLeft>().ShouldHaveSingleItem();
        (left.Participant, left.Reason).ShouldBe((goes, EndingReason.LeftSchool));
    }

    [Fact]
    public async Task comes_for_a_mentor_who_lost_consent_before_taking_over()
    {
        var (school, stage, mentor, pupils, group) = await Working(1);
        var other = await stage.Mentor(2, "MATH");
        await school.Send(Role.Curator, new WithdrawConsent(other, Stage.ConsentOf(other), GivenBy.Self, Stage.Day));
        await school.Settle();
        // the decision was taken on what was known a moment before
        await stage.Append(group.Value, new MentorReplaced(group, mentor, other, pupils, EndingReason.Illness, Stage.Day));
        await school.Settle();

        (await stage.Group(group)).State.ShouldBe(GroupState.Dissolved);
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
