using Mentorship.Design;
using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Watching;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Watching_groups
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid());
    private static readonly ParticipantId Mentee = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly DateOnly Start = new(2026, 9, 1);
    private static readonly GroupFormed Formed = new(Group, new(2026), MentoringForm.PupilPupil, "EQUAL", Mentor, [Mentor], [Mentee], new(2027, 5, 31), Start);
    private static readonly GroupConfirmedByOrder Confirmed = new(Group, new(Guid.NewGuid()), [Mentor, Mentee], Start);
    private static readonly DevelopmentPlanDrafted Planned = new(Group, 1, [Mentor, Mentee], 2, 4, new(Guid.NewGuid()), "", Start);

    [Fact]
    public void raises_no_alarm_in_the_first_days() => Alarms(Start.AddDays(5), Formed).ShouldBeEmpty();

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, AlarmReason.NoMeeting)]
    [InlineData(35, AlarmReason.NoMeetingForLong)]
    public void warns_of_silence(int days, AlarmReason? expected) =>
        Alarms(Start.AddDays(days), Formed, Confirmed, Planned).Select(x => (AlarmReason?)x.Reason).FirstOrDefault().ShouldBe(expected);

    [Fact]
    public void warns_of_items_whose_term_is_over_until_they_are_done_or_dropped()
    {
        var drafted = Planned with { Items = 2, Schedule = [new(1, 2, Start, Start.AddDays(3)), new(2, 2, Start, Start.AddDays(9))] };
        object[] agreed = [Formed, Confirmed, drafted, new DevelopmentPlanAgreed(Group, 1, Side.Mentee, true, [Mentor, Mentee], Start)];
        Alarms(Start.AddDays(3), agreed).ShouldBeEmpty();
        Alarms(Start.AddDays(4), agreed).ShouldHaveSingleItem().ShouldBe(new(AlarmReason.ItemsLate, Tone.Warn, Start.AddDays(3)));
        Alarms(Start.AddDays(4), [.. agreed, Done(1)]).ShouldBeEmpty();
        Alarms(Start.AddDays(4), [.. agreed, new DevelopmentPlanItemDropped(Group, 1, ItemDropReason.Other, [Mentor, Mentee], Start)]).ShouldBeEmpty();
        Alarms(Start.AddDays(4), [Formed, Confirmed, drafted]).ShouldBeEmpty("nobody has agreed to it yet");
    }

    [Fact]
    public void warns_of_a_problem_until_it_is_gone()
    {
        Alarms(Start.AddDays(2), Formed, Confirmed, Held(1, 8, true)).ShouldHaveSingleItem().ShouldBe(new(AlarmReason.Problem, Tone.Bad, Start.AddDays(1)));
        Alarms(Start.AddDays(3), Formed, Confirmed, Held(1, 8, true), Held(2, 8, false)).ShouldBeEmpty();
    }

    [Fact]
    public void warns_earlier_of_a_group_that_agreed_to_meet_often()
    {
        object[] weekly = [Formed, Confirmed, Planned, new ContactAgreed(Group, ContactRhythm.Weekly, null, null, null, [Mentor, Mentee], Start)];
        Alarms(Start.AddDays(13), weekly).ShouldBeEmpty();
        Alarms(Start.AddDays(14), weekly).ShouldHaveSingleItem().Reason.ShouldBe(AlarmReason.BehindRhythm);
    }

    [Fact]
    public void is_silent_about_a_group_at_rest_until_its_rest_is_over()
    {
        object[] resting = [Formed, Confirmed, Planned, new GroupProgrammePaused(Group, PauseReason.Exams, Start.AddDays(40), [Mentor, Mentee], Start)];
        Alarms(Start.AddDays(40), resting).ShouldBeEmpty();
        Alarms(Start.AddDays(41), resting).ShouldHaveSingleItem().Reason.ShouldBe(AlarmReason.PauseOver);
        Alarms(Start.AddDays(50), [.. resting, new GroupProgrammeResumed(Group, [Mentor, Mentee], Start.AddDays(42))]).ShouldBeEmpty();
    }

    [Fact]
    public void takes_a_record_put_right_for_the_one_before()
    {
        var bad = Held(2, 3, true);
        object[] past = [Formed, Confirmed, Planned, Held(1, 9, false), bad];
        Alarms(Start.AddDays(3), past).Select(x => x.Reason).ShouldBe([AlarmReason.Problem, AlarmReason.MoodLow]);
        var right = new MeetingCorrected(Group, bad.Meeting, bad.Kind, CorrectionReason.Slip, bad.Members, bad.Present, Start.AddDays(3), 60, 9, 9, false, false, null, null, null, null, false, Start.AddDays(4));
        Alarms(Start.AddDays(4), [.. past, right]).ShouldBeEmpty();
        Fold([.. past, right]).LastMeetingOn.ShouldBe(Start.AddDays(3));
        var looked = new InteractionChecked(Group, new(2026), [Mentor, Mentee], 5, 5, true, Start.AddDays(3));
        Alarms(Start.AddDays(4), [.. past, looked, right]).ShouldHaveSingleItem().Reason.ShouldBe(AlarmReason.Problem, "whoever looked later saw it");
    }

    [Fact]
    public void warns_of_falling_mood() =>
        Alarms(Start.AddDays(3), Formed, Held(1, 9, false), Held(2, 7, false)).ShouldHaveSingleItem().Reason.ShouldBe(AlarmReason.MoodFalling);

    [Fact]
    public void warns_of_a_missing_order_and_plan() =>
        Alarms(Start.AddDays(30), Formed, Held(29, 8, false)).Select(x => x.Reason).ShouldBe([AlarmReason.NoPlan, AlarmReason.NotConfirmed]);

    [Fact]
    public void falls_silent_when_the_group_ended() =>
        Alarms(Start.AddDays(90), Formed, new GroupDissolved(Group, new(2026), [Mentor, Mentee], EndingReason.Illness, Start)).ShouldBeEmpty();

    [Fact]
    public void looks_at_the_orders_again_when_somebody_left()
    {
        var (first, second) = (new ParticipantId(Guid.NewGuid()), new ParticipantId(Guid.NewGuid()));
        var replaced = new MentorReplaced(Group, first, second, [Mentee], EndingReason.Illness, Start.AddDays(3));
        object[] past = [Formed with { Mentors = [Mentor, first] }, Confirmed with { Members = [Mentor, first, Mentee] }, replaced];
        (Fold(past).State, Fold(past).ConfirmedOn).ShouldBe((GroupState.Formed, null));
        var left = Fold([.. past, new MemberLeft(Group, second, Side.Mentor, EndingReason.Illness, Start.AddDays(4))]);
        (left.State, left.ConfirmedOn).ShouldBe((GroupState.Confirmed, Start));
    }

    [Fact]
    public void falls_back_on_the_order_before_when_the_last_is_cancelled()
    {
        var later = Confirmed with { Order = new(Guid.NewGuid()), OccurredOn = Start.AddDays(2) };
        Fold(Formed, Confirmed, later).ConfirmedOn.ShouldBe(Start.AddDays(2));
        Fold(Formed, Confirmed, later, new GroupConfirmationCancelled(Group, later.Order, [Mentor, Mentee], Start.AddDays(3))).ConfirmedOn.ShouldBe(Start);
    }

    [Fact]
    public void counts_the_plan_by_items_done() =>
        Fold(Formed, Planned, Done(1), Done(3), Done(3)).PlanPercent.ShouldBe(50);

    [Fact]
    public void knows_the_next_meeting()
    {
        var (first, second) = (new MeetingId(Guid.NewGuid()), new MeetingId(Guid.NewGuid()));
        var group = Fold(Formed, Scheduled(first, 3), Scheduled(second, 9));
        group.NextMeetingOn.ShouldBe(Start.AddDays(3));
        CurrentGroupProjection.Fold(group, new MeetingMissed(Group, first, MeetingKind.First, [Mentor, Mentee], Start.AddDays(3)))!.NextMeetingOn.ShouldBe(Start.AddDays(9));
    }

    private static IReadOnlyList<Alarm> Alarms(DateOnly on, params object[] past) => AlarmLimits.Kept.Of(Fold(past), on, SchoolSettings.Default);

    private static CurrentGroup Fold(params object[] past) => past.Aggregate((CurrentGroup?)null, CurrentGroupProjection.Fold)!;

    private static DevelopmentPlanItemCompleted Done(int item) => new(Group, item, [Mentor, Mentee], Start);

    private static MeetingScheduled Scheduled(MeetingId meeting, int day) => new(Group, meeting, MeetingKind.Regular, Start.AddDays(day), [Mentor, Mentee], Start);

    private static MeetingHeld Held(int day, int mood, bool problem) => new(
        Group, new(Guid.NewGuid()), MeetingKind.Regular, [Mentor, Mentee], [Mentor, Mentee], 45, mood, mood, problem, true, null, null, Start.AddDays(day));
}
