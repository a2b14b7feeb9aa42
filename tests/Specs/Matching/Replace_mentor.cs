using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Replace_mentor
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly ReplacementProposed Replacement = new(Past.Group, Teacher, Second, [Pupil], [Pupil], EndingReason.Illness, Day);
    private static readonly IFact[] Agreed = [.. Working, Replacement, Confirmed(Second), Confirmed(Pupil), Confirmed(Pupil, GivenBy.Representative)];
    private static readonly Circumstances Fine = Now(Mentor(Second), Mentee(Pupil));

    [Fact]
    public void moves_the_seats()
    {
        When(Fine, Agreed).Only<SeatFreed>().Mentor.ShouldBe(Teacher);
        When(Fine, Agreed).Only<SeatTaken>().Mentor.ShouldBe(Second);
    }

    [Fact]
    public void passes_the_lead_on() =>
        new Given<Group>([.. Working, new MentorReplaced(Past.Group, Teacher, Second, [Pupil], EndingReason.Illness, Day)]).State.Lead.ShouldBe(Second);

    [Fact]
    public void is_refused_when_the_other_has_no_seat() =>
        When(Fine.WithLoad(Second, new SeatTaken(new(Guid.NewGuid()), Second, [Other, Teacher], Day)), Agreed).ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void is_refused_when_nobody_was_proposed() => When(Fine, Working).ThenRefused(Say.NoReplacementProposed);

    [Fact]
    public void is_refused_until_everybody_asked_has_agreed()
    {
        foreach (var missing in Agreed.OfType<MatchConfirmed>())
            When(Fine, [.. Agreed.Where(x => x != (IFact)missing)]).ThenRefused(Say.NotAllConfirmed);
    }

    [Fact]
    public void is_refused_when_the_proposal_was_declined() =>
        When(Fine, [.. Agreed, new MatchDeclined(Past.Group, Pupil, GivenBy.Self, Day)]).ThenRefused(Say.NoReplacementProposed);

    [Fact]
    public void is_refused_when_the_other_was_not_selected() =>
        When(Fine with { Selected = new([Teacher]) }, Agreed).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void leaves_the_group_waiting_for_an_order()
    {
        var confirmed = new GroupConfirmedByOrder(Past.Group, new(Guid.NewGuid()), [Teacher, Pupil], Day);
        new Given<Group>([.. Working, confirmed]).State.Order.ShouldBe(confirmed.Order);
        new Given<Group>([.. Working, confirmed, new MentorReplaced(Past.Group, Teacher, Second, [Pupil], EndingReason.Illness, Day)]).State.Order.ShouldBeNull();
    }

    [Fact]
    public void is_not_covered_by_an_order_signed_before_and_heard_of_later()
    {
        var order = new OrderIssued(new(Guid.NewGuid()), OrderKind.GroupsApproved, "1", null, [Past.Group], [], null, Day, [Teacher, Pupil]);
        var group = new Given<Group>([.. Working, new MentorReplaced(Past.Group, Teacher, Second, [Pupil], EndingReason.Illness, Day)]).State;
        var covered = ConfirmGroupsByOrderHandler.Covered(group, order);
        covered.ShouldBe([Pupil]);
        group.Apply(new GroupConfirmedByOrder(Past.Group, order.Order, covered, Day)).Order.ShouldBeNull();
    }

    [Fact]
    public void is_refused_in_a_group_not_formed() => When(Fine, Proposed(Pupil)).ThenRefused(Say.GroupNotActive);

    private static Decided When(Circumstances now, params IFact[] past) =>
        new Given<Group>(past).When(x => ReplaceMentorHandler.Handle(new(Past.Group, Day), x, now, Day));
}

public class Propose_replacement
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly Circumstances Fine = Now(Mentor(Second), Mentee(Pupil));

    [Fact]
    public void asks_the_new_mentor_the_mentees_and_their_representatives()
    {
        var proposed = When(Fine, Working).Only<ReplacementProposed>();
        proposed.Minors.ShouldBe([Pupil]);
        var group = new Given<Group>([.. Working, Confirmed(Pupil), proposed]).State;
        group.Awaited.ShouldBe([new(Second, GivenBy.Self), new(Pupil, GivenBy.Self), new(Pupil, GivenBy.Representative)]);
    }

    [Fact]
    public void leaves_the_group_at_work_when_it_is_declined()
    {
        var proposed = When(Fine, Working).Only<ReplacementProposed>();
        var group = new Given<Group>([.. Working, proposed, new MatchDeclined(Past.Group, Second, GivenBy.Self, Day)]).State;
        (group.State, group.Replacement, group.AsksForWords).ShouldBe((GroupState.Formed, null, false));
    }

    [Fact]
    public void is_refused_for_a_mentor_not_selected() => When(Fine with { Selected = new([Teacher]) }, Working).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void is_refused_in_a_group_not_formed() => When(Fine, Proposed(Pupil)).ThenRefused(Say.GroupNotActive);

    [Fact]
    public void is_refused_while_another_is_pending()
    {
        var proposed = When(Fine, Working).Only<ReplacementProposed>();
        When(Fine, [.. Working, proposed]).ThenRefused(Say.ChangePending);
        When(Fine, [.. Working, proposed, new MatchDeclined(Past.Group, Second, GivenBy.Self, Day)]).Only<ReplacementProposed>();
    }

    [Fact]
    public void is_refused_for_somebody_already_there() =>
        new Given<Group>(Working).When(x => ProposeReplacementHandler.Handle(new(Past.Group, Teacher, Teacher, EndingReason.Illness, Day), x, Fine, Day))
            .ThenRefused(Say.AlreadyMentorOfGroup);

    private static Decided When(Circumstances now, params IFact[] past) =>
        new Given<Group>(past).When(x => ProposeReplacementHandler.Handle(new(Past.Group, Teacher, Second, EndingReason.Illness, Day), x, now, Day));
}

public class Withdraw_change
{
    private static readonly ReplacementProposed Replacement = new(Past.Group, Teacher, Second, [Pupil], [Pupil], EndingReason.Illness, Day);
    private static readonly IFact[] Asked = [Proposed(Pupil), Formed(Proposed(Pupil)), Replacement, Confirmed(Second)];

    [Fact]
    public void frees_the_group_for_another_proposal_with_words_of_its_own()
    {
        var withdrawn = When(2, Asked).Only<ReplacementWithdrawn>();
        var again = new Given<Group>([.. Asked, withdrawn, Replacement]).State;
        (again.Proposal, again.Awaited.Count).ShouldBe((3, 3));
    }

    [Fact]
    public void is_refused_of_a_proposal_that_another_has_followed() => When(1, Asked).ThenRefused(Say.OtherProposal);

    [Fact]
    public void is_refused_when_nothing_is_proposed() => When(1, Asked[..2]).ThenRefused(Say.NoChangeProposed);

    private static Decided When(int proposal, params IFact[] past) =>
        new Given<Group>(past).When(x => WithdrawChangeHandler.Handle(new(Past.Group, proposal, Day), x, Day));
}

public class A_cancelled_order
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly GroupConfirmedByOrder Confirming = new(Past.Group, new(Guid.NewGuid()), [Teacher, Pupil], Day);
    private static readonly OrderCancelled Cancelled = new(Confirming.Order, new(Guid.NewGuid()), [Past.Group], [], Day);

    [Fact]
    public void no_longer_confirms_the_group()
    {
        var taken = TakeBackConfirmationsHandler.Decide(new Given<Group>([.. Working, Confirming]).State, Cancelled).ShouldBeOfType<GroupConfirmationCancelled>();
        new Given<Group>([.. Working, Confirming, taken]).State.Order.ShouldBeNull();
        TakeBackConfirmationsHandler.Decide(new Given<Group>([.. Working, Confirming, taken]).State, Cancelled).ShouldBeNull();
    }

    [Fact]
    public void leaves_another_order_in_force()
    {
        var second = Confirming with { Order = new(Guid.NewGuid()) };
        var taken = TakeBackConfirmationsHandler.Decide(new Given<Group>([.. Working, Confirming, second]).State, Cancelled)!;
        new Given<Group>([.. Working, Confirming, second, taken]).State.Order.ShouldBe(second.Order);
    }

    [Theory]
    [InlineData(OrderKind.GroupsApproved, true), InlineData(OrderKind.MentorReplacement, true), InlineData(OrderKind.AppointCurator, false), InlineData(null, true)]
    public void takes_back_only_what_its_kind_can_confirm(OrderKind? kind, bool may) => TakeBackConfirmationsHandler.MayHaveConfirmed(kind).ShouldBe(may);

    [Fact]
    public void is_remembered_when_it_is_heard_of_before_it_confirmed_anything()
    {
        var struck = TakeBackConfirmationsHandler.Decide(new Given<Group>(Working).State, Cancelled).ShouldBeOfType<GroupOrderStruck>();
        TakeBackConfirmationsHandler.Decide(new Given<Group>([.. Working, struck]).State, Cancelled).ShouldBeNull();
    }
}

public class Leaving_at_once
{
    [Fact]
    public void of_two_mentees_and_their_mentor_dissolves_the_group_once()
    {
        var group = new Given<Group>(Proposed(Pupil, Other), Formed(Proposed(Pupil, Other))).State;
        object[] events = [.. Ending.Leave(group, [.. new[] { Pupil, Teacher, Other }.Select(x => new Departure(x, EndingReason.EndOfConsent))], Day)];
        events.OfType<MemberLeft>().ShouldHaveSingleItem().Participant.ShouldBe(Pupil);
        events.OfType<GroupDissolved>().ShouldHaveSingleItem().Members.ShouldBe([Teacher, Other]);
    }

    [Theory]
    [InlineData(BarredFor.ConsentWithdrawn, null, EndingReason.EndOfConsent)]
    [InlineData(BarredFor.NoAssent, null, EndingReason.EndOfConsent)]
    [InlineData(BarredFor.Disagreement, null, null)]
    [InlineData(BarredFor.ConsentInvalidated, null, EndingReason.EndOfConsent)]
    [InlineData(BarredFor.Left, LeavingReason.LeftSchool, EndingReason.LeftSchool)]
    [InlineData(BarredFor.Left, LeavingReason.Illness, EndingReason.Illness)]
    [InlineData(BarredFor.RecordGone, null, EndingReason.CuratorsDecision)]
    [InlineData(null, null, null)]
    public void says_why_somebody_barred_goes(BarredFor? barred, LeavingReason? left, EndingReason? why) =>
        LetPersonLeaveGroupsHandler.ReasonOf(Mentee(Pupil) with { BarredFor = barred, LeftBecause = left }).ShouldBe(why);
}
