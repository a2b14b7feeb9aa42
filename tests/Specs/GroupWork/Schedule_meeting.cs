using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Schedule_meeting
{
    private static readonly MeetingId New = new(Guid.NewGuid());

    [Fact]
    public void may_lie_ahead() =>
        Scheduling(AtWork, MeetingKind.First, Now.AddDays(7)).Only<MeetingScheduled>().On.ShouldBe(Now.AddDays(7));

    [Fact]
    public void of_the_first_kind_may_be_arranged_before_the_work_began() => Scheduling([Prepared], MeetingKind.First).Only<MeetingScheduled>();

    [Fact]
    public void is_refused_after_the_programme_ended() => Scheduling([.. AtWork, Terminated], MeetingKind.First).ThenRefused(Say.GroupProgrammeEnded);

    [Fact]
    public void is_refused_for_a_day_before_the_work_began() => Scheduling(AtWork, MeetingKind.First, Start.AddDays(-1)).ThenRefused(Say.BeforeGroupProgrammeOpened);

    [Theory]
    [InlineData(MeetingKind.Trial)]
    [InlineData(MeetingKind.Planning)]
    [InlineData(MeetingKind.Regular)]
    [InlineData(MeetingKind.Final)]
    public void is_refused_before_the_kind_that_comes_first(MeetingKind kind) =>
        Scheduling(AtWork, kind).ThenRefused(Say.PreviousMeetingNotHeld);

    [Theory]
    [InlineData(MeetingKind.First)]
    [InlineData(MeetingKind.Trial)]
    [InlineData(MeetingKind.Planning)]
    public void is_refused_after_a_later_kind(MeetingKind kind) =>
        Scheduling([.. Agreed, .. Meeting(MeetingKind.Regular)], kind).ThenRefused(Say.LaterMeetingHeld);

    [Fact]
    public void of_planning_is_refused_when_the_trial_did_not_convince_both() =>
        Scheduling([.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial, ready: false)], MeetingKind.Planning).ThenRefused(Say.TrialNotBothReady);

    [Fact]
    public void of_trial_may_be_repeated_when_it_did_not_convince_both() =>
        Scheduling([.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial, ready: false)], MeetingKind.Trial).Only<MeetingScheduled>();

    [Fact]
    public void of_trial_is_refused_when_it_did() =>
        Scheduling([.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial)], MeetingKind.Trial).ThenRefused(Say.MeetingOfThisKindOnce);

    [Fact]
    public void of_regular_work_is_refused_without_an_agreed_plan() => Scheduling(Planned, MeetingKind.Regular).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void of_regular_work_is_refused_while_a_new_version_waits_for_agreement() =>
        Scheduling([.. Agreed, PlanDrafted(2)], MeetingKind.Regular).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void of_regular_work_may_be_many_at_once() =>
        Scheduling([.. Agreed, .. Meeting(MeetingKind.Regular), Scheduled(new(Guid.NewGuid()), MeetingKind.Regular)], MeetingKind.Regular).Only<MeetingScheduled>();

    [Fact]
    public void of_the_final_kind_happens_once() => Scheduling(Summed, MeetingKind.Final).ThenRefused(Say.FinalMeetingOnce);

    [Fact]
    public void may_follow_a_missed_one_of_the_same_kind()
    {
        var missed = new MeetingId(Guid.NewGuid());
        Scheduling([.. AtWork, Scheduled(missed, MeetingKind.First), Missed(missed, MeetingKind.First)], MeetingKind.First).Only<MeetingScheduled>();
    }

    [Fact]
    public void is_refused_when_sent_twice() =>
        Scheduling([.. AtWork, Scheduled(New, MeetingKind.First)], MeetingKind.First).ThenRefused(Say.MeetingAlreadyScheduled);

    private static Decided Scheduling(IEnumerable<IFact> past, MeetingKind kind, DateOnly? on = null) =>
        Group(past).When(x => ScheduleMeetingHandler.Handle(new(Pair, New, kind, on ?? Now, new(14, 30), MeetingPlace.School, Now), x, Now));
}
