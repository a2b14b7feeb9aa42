using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Move_meeting
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(3))];

    [Fact]
    public void says_from_which_day_to_which() => Moving(Arranged).Only<MeetingMoved>().ShouldSatisfyAllConditions(
        x => (x.From, x.On).ShouldBe((Now.AddDays(3), Now.AddDays(5))), x => (x.StartsAt, x.Place).ShouldBe((new TimeOnly(15, 0), MeetingPlace.Online)));

    [Fact]
    public void settles_what_was_proposed() =>
        Group([.. Arranged, Proposed(First, Now.AddDays(4)), Moving(Arranged).Only<MeetingMoved>()]).State.Appointed(First).ShouldSatisfyAllConditions(
            x => x.On.ShouldBe(Now.AddDays(5)), x => x.Proposed.ShouldBeNull());

    [Fact]
    public void is_possible_before_the_work_began() => Moving([Prepared, Scheduled(First, MeetingKind.First, Now.AddDays(3))]).Only<MeetingMoved>();

    [Fact]
    public void is_refused_to_a_day_before_the_work() => Moving(Arranged, Start.AddDays(-1)).ThenRefused(Say.BeforeGroupProgrammeOpened);

    [Fact]
    public void is_refused_when_it_was_held() => Moving([.. Arranged, Held(First, MeetingKind.First)]).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_when_it_was_called_off() => Moving([.. Arranged, Cancelled(First)]).ThenRefused(Say.MeetingWasCancelled);

    [Fact]
    public void is_refused_when_the_programme_ended() => Moving([.. Arranged, Terminated]).ThenRefused(Say.GroupProgrammeEnded);

    private static Decided Moving(IEnumerable<IFact> past, DateOnly? to = null) =>
        Group(past).When(x => MoveMeetingHandler.Handle(new(Pair, First, to ?? Now.AddDays(5), new(15, 0), MeetingPlace.Online, Now), x, Now));
}
