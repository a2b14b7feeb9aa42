using Mentorship.Matching;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Matching.Past;
using Group = Mentorship.Matching.Forming.Group;

namespace Mentorship.Tests.Specs.Matching;

public class Admit_member
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly MemberProposed Mentee_proposed = new(Past.Group, Other, Side.Mentee, [Teacher, Pupil], [Pupil, Other], Day);
    private static readonly MemberProposed Mentor_proposed = new(Past.Group, Second, Side.Mentor, [Teacher, Pupil], [Pupil], Day);
    private static readonly IFact[] Agreed = [.. Working, Mentee_proposed, Confirmed(Teacher), Confirmed(Other), Confirmed(Other, GivenBy.Representative)];
    private static readonly Circumstances Fine = Now(Mentor(Teacher), Mentor(Second), Mentee(Pupil), Mentee(Other));

    [Fact]
    public void takes_a_seat_of_every_mentor_for_a_mentee()
    {
        var decided = When(Fine, Agreed);
        var joined = decided.Only<MemberJoined>();
        (joined.Participant, joined.Side).ShouldBe((Other, Side.Mentee));
        joined.Members.ShouldBe([Teacher, Pupil, Other]);
        var taken = decided.Only<SeatTaken>();
        (taken.Mentor, taken.Mentees.Single()).ShouldBe((Teacher, Other));
    }

    [Fact]
    public void takes_the_seats_of_a_mentor_for_all_mentees()
    {
        var decided = When(Fine, [.. Working, Mentor_proposed, Confirmed(Second), Confirmed(Pupil), Confirmed(Pupil, GivenBy.Representative)]);
        decided.Only<MemberJoined>().Side.ShouldBe(Side.Mentor);
        decided.Only<SeatTaken>().Mentor.ShouldBe(Second);
    }

    [Fact]
    public void is_refused_until_everybody_asked_has_agreed()
    {
        foreach (var missing in Agreed.OfType<MatchConfirmed>()) When(Fine, [.. Agreed.Where(x => x != (IFact)missing)]).ThenRefused(Say.NotAllConfirmed);
    }

    [Fact]
    public void is_refused_when_nobody_was_proposed_or_one_declined()
    {
        When(Fine, Working).ThenRefused(Say.NobodyProposedToJoin);
        When(Fine, [.. Agreed, new MatchDeclined(Past.Group, Other, GivenBy.Representative, Day)]).ThenRefused(Say.NobodyProposedToJoin);
    }

    [Fact]
    public void is_refused_when_the_mentor_has_no_seat_left() =>
        When(Fine.WithLoad(Teacher, new SeatTaken(Past.Group, Teacher, [Pupil, Second], Day)), Agreed).ThenRefused(Say.MentorOverloaded);

    [Fact]
    public void is_refused_for_whoever_lost_consent_meanwhile() =>
        When(Now(Mentor(Teacher), Mentee(Pupil), Mentee(Other) with { BarredBecause = "согласие отозвано" }), Agreed).ThenRefused("согласие отозвано");

    [Fact]
    public void leaves_the_group_waiting_for_an_order()
    {
        var confirmed = new GroupConfirmedByOrder(Past.Group, new(Guid.NewGuid()), [Teacher, Pupil], Day);
        var joined = When(Fine, Agreed).Only<MemberJoined>();
        var group = new Given<Group>([.. Agreed, confirmed, joined]).State;
        (group.Order, group.IsChanging).ShouldBe((null, false));
        group.Mentees.ShouldBe([Pupil, Other]);
    }

    [Fact]
    public void is_not_awaited_any_more_once_the_group_has_ended()
    {
        foreach (var end in new IFact[] { new GroupDissolved(Past.Group, Cycle, [Teacher, Pupil], EndingReason.Illness, Day), new GroupFinished(Past.Group, [Teacher, Pupil], Day) })
            new Given<Group>([.. Working, Mentee_proposed, end]).State.AsksForWords.ShouldBeFalse();
    }

    [Fact]
    public void counts_as_busy_whoever_is_to_join_and_the_seats_as_asked_for()
    {
        new Given<Group>([.. Working, Mentee_proposed]).State.BusyMentees.ShouldBe([Pupil, Other]);
        new Given<Group>([.. Working, Mentee_proposed]).State.SeatsAsked.ShouldBe([Teacher]);
        new Given<Group>([.. Working, Mentor_proposed]).State.SeatsAsked.ShouldBe([Second]);
        new Given<Group>(Working).State.SeatsAsked.ShouldBeEmpty();
        new Given<Group>(Working[..1]).State.SeatsAsked.ShouldBe([Teacher]);
    }

    private static Decided When(Circumstances now, params IFact[] past) =>
        new Given<Group>(past).When(x => AdmitMemberHandler.Handle(new(Past.Group, Day), x, now, Day));
}

public class Propose_member
{
    private static readonly IFact[] Working = [Proposed(Pupil), Formed(Proposed(Pupil))];
    private static readonly Circumstances Fine = Now(Mentor(Teacher), Mentor(Second), Mentee(Pupil), Mentee(Other));

    [Fact]
    public void asks_a_mentee_their_representative_and_the_mentors()
    {
        var proposed = When(Other, Side.Mentee, Working).Only<MemberProposed>();
        proposed.Minors.ShouldBe([Pupil, Other]);
        new Given<Group>([.. Working, Confirmed(Teacher), proposed]).State.Awaited
            .ShouldBe([new(Teacher, GivenBy.Self), new(Other, GivenBy.Self), new(Other, GivenBy.Representative)]);
    }

    [Fact]
    public void asks_a_mentor_the_mentees_and_their_representatives() =>
        new Given<Group>([.. Working, When(Second, Side.Mentor, Working).Only<MemberProposed>()]).State.Awaited
            .ShouldBe([new(Second, GivenBy.Self), new(Pupil, GivenBy.Self), new(Pupil, GivenBy.Representative)]);

    [Fact]
    public void is_refused_for_a_member() => When(Pupil, Side.Mentee, Working).ThenRefused(Say.AlreadyMemberOfGroup);

    [Fact]
    public void is_refused_in_a_group_not_formed() => When(Other, Side.Mentee, Proposed(Pupil)).ThenRefused(Say.GroupNotActive);

    [Fact]
    public void is_refused_while_another_change_is_pending()
    {
        var proposed = When(Other, Side.Mentee, Working).Only<MemberProposed>();
        When(Second, Side.Mentor, [.. Working, proposed]).ThenRefused(Say.ChangePending);
        var withdrawn = new Given<Group>([.. Working, proposed]).When(x => WithdrawChangeHandler.Handle(new(Past.Group, 2, Day), x, Day)).Only<JoiningWithdrawn>();
        withdrawn.Participant.ShouldBe(Other);
        When(Second, Side.Mentor, [.. Working, proposed, withdrawn]).Only<MemberProposed>();
    }

    private static Decided When(ParticipantId who, Side side, params IFact[] past) =>
        new Given<Group>(past).When(x => ProposeMemberHandler.Handle(new(Past.Group, who, side, Day), x, Fine, Day));
}
