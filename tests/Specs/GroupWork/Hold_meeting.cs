using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Hold_meeting
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly HoldMeeting Command = new(Pair, First, Members, 45, 7, 8, false, false, null, null, null, null, null, Now);
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First)];

    [Fact]
    public void is_recorded_with_moods_and_without_words()
    {
        var held = Holding(Arranged, Command).Only<MeetingHeld>();
        (held.Kind, held.Minutes, held.MentorMood, held.MenteeMood, held.Notes).ShouldBe((MeetingKind.First, 45, 7, 8, null));
        held.Present.ShouldBe(Members);
    }

    [Fact]
    public void leaves_its_notes_in_the_vault()
    {
        var held = Group(Arranged).When(x => HoldMeetingHandler.Handle(Command with { NotesText = "…" }, x, new(Words, null, false), Now)).Only<MeetingHeld>();
        (held.Notes, held.Commitment).ShouldBe((Words.Record, Words.Commitment));
    }

    [Fact]
    public void ticks_off_what_of_the_plan_was_done_and_arranges_the_next_at_once()
    {
        IReadOnlyList<IFact> past = [.. Agreed, Scheduled(First, MeetingKind.Regular)];
        var decided = Holding(past, Command with { ItemsDone = [1, 3], NextOn = Now.AddDays(7), NextAt = new(15, 0) });
        ((IEnumerable<object>)decided.Events!).OfType<DevelopmentPlanItemCompleted>().Select(x => x.Item).ShouldBe([1, 3]);
        decided.Only<MeetingScheduled>().ShouldSatisfyAllConditions(x => x.Kind.ShouldBe(MeetingKind.Regular), x => (x.On, x.StartsAt).ShouldBe((Now.AddDays(7), new TimeOnly(15, 0))));
    }

    [Theory]
    [InlineData(true, MeetingKind.Planning)]
    [InlineData(false, MeetingKind.Trial)]
    public void arranges_as_next_what_the_trial_leads_to(bool ready, MeetingKind next) =>
        Holding([.. AtWork, .. Meeting(MeetingKind.First), Scheduled(First, MeetingKind.Trial)], Command with { BothReady = ready, NextOn = Now.AddDays(7) })
            .Only<MeetingScheduled>().Kind.ShouldBe(next);

    [Fact]
    public void is_refused_whole_when_an_item_was_done_already() =>
        Holding([.. Agreed, new DevelopmentPlanItemCompleted(Pair, 1, Members, Start), Scheduled(First, MeetingKind.Regular)], Command with { ItemsDone = [1] }).ThenRefused(Say.PlanItemAlreadyDone);

    [Fact]
    public void is_refused_a_next_meeting_after_the_final_one() =>
        Holding([.. Agreed, .. Meeting(MeetingKind.Regular), Scheduled(First, MeetingKind.Final)], Command with { NextOn = Now.AddDays(7) }).ThenRefused(Say.NothingToArrangeNow);

    [Fact]
    public void is_refused_an_hour_without_a_day() =>
        new HoldMeeting.Rules().Validate(Command with { NextAt = new(15, 0) }).Errors.ShouldContain(x => x.ErrorMessage == Say.NextDayFirst);

    [Fact]
    public void is_refused_when_arranged_for_a_day_to_come() =>
        Holding([.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(1))], Command).ThenRefused(Say.MeetingNotYet);

    [Fact]
    public void is_refused_for_a_day_to_come() => Holding(Arranged, Command with { On = Now.AddDays(1) }).ThenRefused(Say.MeetingNotYet);

    [Fact]
    public void is_refused_when_not_arranged() => Holding(AtWork, Command).ThenRefused(Say.MeetingNotScheduled);

    [Fact]
    public void is_refused_before_the_work_began() =>
        Holding([Prepared, Scheduled(First, MeetingKind.First)], Command).ThenRefused(Say.GroupProgrammeNotOpened);

    [Fact]
    public void is_refused_a_second_time() => Holding([.. Arranged, Held(First, MeetingKind.First)], Command).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_when_it_was_missed() => Holding([.. Arranged, Missed(First, MeetingKind.First)], Command).ThenRefused(Say.MeetingWasMissed);

    [Fact]
    public void is_refused_with_a_stranger() =>
        Holding(Arranged, Command with { Present = [.. Members, new(Guid.NewGuid())] }).ThenRefused(Say.PresentNotMember);

    [Fact]
    public void is_refused_without_a_mentee() => Holding(Arranged, Command with { Present = [Mentor] }).ThenRefused(Say.BothSidesPresent);

    [Fact]
    public void is_refused_without_a_mentor() => Holding(Arranged, Command with { Present = [Mentee] }).ThenRefused(Say.BothSidesPresent);

    [Fact]
    public void asks_for_readiness_at_the_trial_only()
    {
        Holding(Arranged, Command with { BothReady = true }).Only<MeetingHeld>().BothReady.ShouldBeFalse();
        Holding([.. AtWork, .. Meeting(MeetingKind.First), Scheduled(First, MeetingKind.Trial)], Command with { BothReady = true })
            .Only<MeetingHeld>().BothReady.ShouldBeTrue();
    }

    [Fact]
    public void of_regular_work_is_refused_when_the_plan_was_redrafted_meanwhile() =>
        Holding([.. Agreed, Scheduled(First, MeetingKind.Regular), PlanDrafted(2)], Command).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void is_refused_on_a_day_before_the_meeting_that_comes_first() =>
        Holding([.. AtWork, .. Meeting(MeetingKind.First, on: Now), Scheduled(First, MeetingKind.Trial)], Command with { On = Start })
            .ThenRefused(Say.BeforePreviousMeeting);

    [Theory]
    [InlineData(4, 5, 5)]
    [InlineData(481, 5, 5)]
    [InlineData(60, 0, 5)]
    [InlineData(60, 5, 11)]
    public void is_refused_outside_the_scales(int minutes, int mentorMood, int menteeMood) =>
        new HoldMeeting.Rules().Validate(Command with { Minutes = minutes, MentorMood = mentorMood, MenteeMood = menteeMood }).IsValid.ShouldBeFalse();

    private static Decided Holding(IEnumerable<IFact> past, HoldMeeting command) =>
        Group(past).When(x => HoldMeetingHandler.Handle(command, x, new(null, null, false), Now));
}
