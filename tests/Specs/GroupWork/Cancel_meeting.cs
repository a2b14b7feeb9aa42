using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Cancel_meeting
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(3))];

    [Fact]
    public void says_why() => Cancelling(Arranged).Only<MeetingCancelled>().Because.ShouldBe(Obstacle.Quarantine);

    [Fact]
    public void makes_room_for_another_of_its_kind() =>
        MeetingOrder.Bars(MeetingKind.First, Group([.. Arranged, Cancelled(First)]).State.Meetings, planAgreed: false).ShouldBeNull();

    [Fact]
    public void is_refused_twice() => Cancelling([.. Arranged, Cancelled(First)]).ThenRefused(Say.MeetingWasCancelled);

    [Fact]
    public void is_refused_when_it_was_held() => Cancelling([.. Arranged, Held(First, MeetingKind.First)]).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_when_it_was_missed() => Cancelling([.. Arranged, Missed(First, MeetingKind.First)]).ThenRefused(Say.MeetingWasMissed);

    private static Decided Cancelling(IEnumerable<IFact> past) =>
        Group(past).When(x => CancelMeetingHandler.Handle(new(Pair, First, Obstacle.Quarantine, Now), x, Now));
}
