using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Miss_meeting
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First)];

    [Fact]
    public void is_recorded_with_its_kind() => Missing(Arranged).Only<MeetingMissed>().ShouldSatisfyAllConditions(
        x => x.Kind.ShouldBe(MeetingKind.First), x => x.Because.ShouldBe(Obstacle.Illness));

    [Fact]
    public void is_refused_before_its_day() =>
        Missing([.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(1))]).ThenRefused(Say.MeetingStillAhead);

    [Fact]
    public void is_refused_when_it_was_called_off() => Missing([.. Arranged, Cancelled(First)]).ThenRefused(Say.MeetingWasCancelled);

    [Fact]
    public void is_refused_when_it_was_held() => Missing([.. Arranged, Held(First, MeetingKind.First)]).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_twice() => Missing([.. Arranged, Missed(First, MeetingKind.First)]).ThenRefused(Say.MeetingWasMissed);

    [Fact]
    public void is_refused_when_not_arranged() => Missing(AtWork).ThenRefused(Say.MeetingNotScheduled);

    private static Decided Missing(IEnumerable<IFact> past) =>
        Group(past).When(x => MissMeetingHandler.Handle(new(Pair, First, Obstacle.Illness, Now), x, Now));
}
