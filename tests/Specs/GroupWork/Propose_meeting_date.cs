using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Propose_meeting_date
{
    private static readonly MeetingId First = new(Guid.NewGuid());
    private static readonly IReadOnlyList<IFact> Arranged = [.. AtWork, Scheduled(First, MeetingKind.First, Now.AddDays(3))];

    [Fact]
    public void tells_whose_wish_it_is() => Proposing(Arranged).Only<MeetingDateProposed>().ShouldSatisfyAllConditions(
        x => x.By.ShouldBe(Side.Mentee), x => x.Proposed.ShouldBe(Now.AddDays(6)));

    [Fact]
    public void leaves_the_meeting_where_it_is() =>
        Group([.. Arranged, Proposed(First, Now.AddDays(6))]).State.Appointed(First).On.ShouldBe(Now.AddDays(3));

    [Fact]
    public void is_refused_while_another_waits() => Proposing([.. Arranged, Proposed(First, Now.AddDays(6))]).ThenRefused(Say.DateAlreadyProposed);

    [Fact]
    public void is_refused_when_it_was_held() => Proposing([.. Arranged, Held(First, MeetingKind.First)]).ThenRefused(Say.MeetingAlreadyHeld);

    [Fact]
    public void is_refused_for_a_day_gone_by() =>
        new ProposeMeetingDate.Rules().Validate(new ProposeMeetingDate(Pair, First, Side.Mentee, Now.AddDays(-1), null, Now)).Errors.ShouldContain(x => x.ErrorMessage == Say.ProposedDayPast);

    private static Decided Proposing(IEnumerable<IFact> past) =>
        Group(past).When(x => ProposeMeetingDateHandler.Handle(new(Pair, First, Side.Mentee, Now.AddDays(6), new(16, 0), Now), x, Now));
}
