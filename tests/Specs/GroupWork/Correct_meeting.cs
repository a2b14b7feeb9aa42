using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Correct_meeting
{
    private static readonly MeetingId Trial = new(Guid.NewGuid());
    private static readonly CorrectMeeting Command = new(Pair, Trial, CorrectionReason.Slip, Start.AddDays(2), Members, 90, 6, 9, true, true, null, null, Now);
    private static readonly IReadOnlyList<IFact> Tried = [.. AtWork, .. Meeting(MeetingKind.First), Scheduled(Trial, MeetingKind.Trial), Held(Trial, MeetingKind.Trial)];

    [Fact]
    public void says_anew_how_it_went() => Correcting(Tried, Command).Only<MeetingCorrected>().ShouldSatisfyAllConditions(
        x => (x.HeldOn, x.Minutes, x.MentorMood, x.MenteeMood, x.Problem, x.BothReady).ShouldBe((Start.AddDays(2), 90, 6, 9, true, true)),
        x => x.Reason.ShouldBe(CorrectionReason.Slip));

    [Fact]
    public void takes_readiness_back_while_nothing_was_built_on_it()
    {
        var state = Group([.. Tried, Correcting(Tried, Command with { BothReady = false }).Only<MeetingCorrected>()]).State;
        MeetingOrder.Bars(MeetingKind.Planning, state.Meetings, planAgreed: false).ShouldBe(Say.TrialNotBothReady);
        MeetingOrder.Bars(MeetingKind.Trial, state.Meetings, planAgreed: false).ShouldBeNull();
    }

    [Fact]
    public void keeps_readiness_on_which_planning_rests() =>
        Correcting([.. Tried, .. Meeting(MeetingKind.Planning, on: Start.AddDays(4))], Command with { BothReady = false }).ThenRefused(Say.ReadinessBuiltUpon);

    [Fact]
    public void is_refused_to_a_day_after_the_meeting_that_came_next() =>
        Correcting([.. Tried, .. Meeting(MeetingKind.Planning)], Command).ThenRefused(Say.AfterNextMeeting);

    [Fact]
    public void is_refused_to_a_day_before_the_meeting_that_came_first() =>
        Correcting([.. AtWork, .. Meeting(MeetingKind.First, on: Now), Scheduled(Trial, MeetingKind.Trial), Held(Trial, MeetingKind.Trial, on: Now)], Command).ThenRefused(Say.BeforePreviousMeeting);

    [Fact]
    public void is_refused_before_there_is_a_record() => Correcting([.. AtWork, Scheduled(Trial, MeetingKind.First)], Command).ThenRefused(Say.OnlyHeldIsCorrected);

    [Fact]
    public void is_refused_with_a_stranger() => Correcting(Tried, Command with { Present = [.. Members, new(Guid.NewGuid())] }).ThenRefused(Say.PresentNotMember);

    [Fact]
    public void keeps_whoever_was_there_and_has_left_since()
    {
        var successor = new ParticipantId(Guid.NewGuid());
        var changed = new global::Mentorship.Programme.GroupWork.Opening.GroupProgrammeMembersChanged(Pair, [successor], [Mentee], successor, Mentor, successor, Now);
        Correcting([.. Tried, changed], Command).Only<MeetingCorrected>().Present.ShouldBe([Mentor, Mentee]);
    }

    [Fact]
    public void is_refused_when_the_programme_ended() => Correcting([.. Tried, Terminated], Command).ThenRefused(Say.GroupProgrammeEnded);

    [Fact]
    public void is_refused_before_the_meeting() =>
        new CorrectMeeting.Rules().Validate(Command with { HeldOn = Now.AddDays(1) }).Errors.ShouldContain(x => x.ErrorMessage == Say.CorrectedBeforeHeld);

    private static Decided Correcting(IEnumerable<IFact> past, CorrectMeeting command) =>
        Group(past).When(x => CorrectMeetingHandler.Handle(command, x, new(null, null, false), Now));
}
