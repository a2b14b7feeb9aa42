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
    public void is_recorded_with_its_kind() => Missing(Arranged).Only<MeetingMissed>().Kind.ShouldBe(MeetingKind.First);

    [Fact]
    public void is_refused_when_it_was_held() => Missing([.. Arranged, Held(First, MeetingKind.First)]).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_twice() => Missing([.. Arranged, Missed(First, MeetingKind.First)]).ThenRefused(Say.MeetingWasMissed);

    [Fact]
    public void is_refused_when_not_arranged() => Missing(AtWork).ThenRefused(Say.MeetingNotScheduled);

    private static Decided Missing(IEnumerable<IFact> past) =>
        Group(past).When(x => MissMeetingHandler.Handle(new(Pair, First, Now), x, Now));
}
