using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Decline_meeting_date
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(3))];

    [Fact]
    public void leaves_the_day_and_lets_another_be_asked_for() =>
        Group([.. Arranged, Proposed(First, Now.AddDays(6)), Declining([.. Arranged, Proposed(First, Now.AddDays(6))]).Only<MeetingDateDeclined>()]).State.Appointed(First)
            .ShouldSatisfyAllConditions(x => x.On.ShouldBe(Now.AddDays(3)), x => x.Proposed.ShouldBeNull());

    [Fact]
    public void is_refused_when_nothing_was_asked_for() => Declining(Arranged).ThenRefused(Say.NoDateProposed);

    private static Decided Declining(IEnumerable<IFact> past) => Group(past).When(x => DeclineMeetingDateHandler.Handle(new(Pair, First, Now), x, Now));
}
