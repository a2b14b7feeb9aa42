using Mentorship.Participants.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Members_in_order
{
    [Fact]
    public void let_the_work_go_on() => Should.NotThrow(() => MembersInOrder.Check(Group(AtWork).State, new([Standing(Mentor), Standing(Mentee)])));

    [Fact]
    public void are_named_by_their_place_when_one_is_barred() =>
        Refusal(Standing(Mentor), Standing(Mentee, "Согласие отозвано.")).ShouldStartWith("Работа с группой остановлена: наставляемый № 1 в её составе. Согласие отозвано.");

    [Fact]
    public void are_all_known() => Refusal(Standing(Mentor)).ShouldContain(Say.NothingKnownOfMember);

    [Fact]
    public void just_come_of_age_may_have_a_meeting_planned_and_nothing_written_of_them()
    {
        Standings grown = new([Standing(Mentor), Standing(Mentee, "18") with { BarredFor = BarredFor.AdultNeedsOwnConsent }]);
        var plan = new global::Mentorship.Programme.GroupWork.Meeting.ScheduleMeeting(default, default, MeetingKind.Regular, default, null, null, default);
        Should.NotThrow(() => MembersInOrder.Check(Group(AtWork).State, MembersInOrder.Eased(plan, grown)));
        Should.Throw<Refused>(() => MembersInOrder.Check(Group(AtWork).State, MembersInOrder.Eased(new object(), grown)));
    }

    [Fact]
    public void barred_may_have_a_meeting_called_off_and_their_group_rest()
    {
        Standings barred = new([Standing(Mentor), Standing(Mentee, "Согласие отозвано.")]);
        var off = new global::Mentorship.Programme.GroupWork.Meeting.CancelMeeting(default, default, Obstacle.Other, default);
        var rest = new global::Mentorship.Programme.GroupWork.Pausing.PauseGroupProgramme(default, PauseReason.PapersAwaited, null, default);
        foreach (object command in new object[] { off, rest }) Should.NotThrow(() => MembersInOrder.Check(Group(AtWork).State, MembersInOrder.Eased(command, barred)));
    }

    private static string Refusal(params Standing[] standings) => Should.Throw<Refused>(() => MembersInOrder.Check(Group(AtWork).State, new(standings))).Message;

    private static Standing Standing(ParticipantId person, string? barred = null) => new(person, ParticipantKind.Teacher, 40, barred, true, true, [], [], [], 0, 0);
}
