using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.StandingIn;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Note_mentor_away
{
    private static readonly MeetingId First = new(Guid.NewGuid());

    [Fact]
    public void tells_who_stands_in() => Away(AtWork).Only<MentorAway>().ShouldSatisfyAllConditions(
        x => (x.From, x.Until).ShouldBe((Now, Now.AddDays(7))), x => x.StandIn.ShouldBeNull());

    [Fact]
    public void lets_the_curator_meet_the_mentees_meanwhile()
    {
        IReadOnlyList<IFact> past = [.. AtWork, Scheduled(First, MeetingKind.First), Away(AtWork).Only<MentorAway>()];
        Held(past, Now).Only<MeetingHeld>().Present.ShouldBe([Mentee]);
        Held([.. AtWork, Scheduled(First, MeetingKind.First)], Now).ThenRefused(Say.BothSidesPresent);
    }

    [Fact]
    public void leaves_the_mentees_to_the_other_mentors()
    {
        var other = new ParticipantId(Guid.NewGuid());
        IFact joined = new global::Mentorship.Programme.GroupWork.Opening.GroupProgrammeMemberJoined(Pair, other, Side.Mentor, [.. Members, other], Start);
        Held([.. AtWork, joined, Scheduled(First, MeetingKind.First), Away(AtWork).Only<MentorAway>()], Now).ThenRefused(Say.BothSidesPresent);
    }

    [Fact]
    public void is_refused_for_a_mentee() => Away(AtWork, Mentee).ThenRefused(Say.AwayNotMentor);

    [Fact]
    public void is_refused_when_a_stranger_stands_in() => Away(AtWork, standIn: new(Guid.NewGuid())).ThenRefused(Say.StandInNotMentor);

    [Fact]
    public void is_refused_for_days_already_told() => Away([.. AtWork, Away(AtWork).Only<MentorAway>()]).ThenRefused(Say.AwayAlreadyNoted);

    [Fact]
    public void is_refused_for_longer_than_three_months() =>
        new NoteMentorAway.Rules().Validate(new NoteMentorAway(Pair, Mentor, Now, Now.AddDays(93), null, Now)).Errors.ShouldContain(x => x.ErrorMessage == Say.AwayTooLong);

    private static Decided Held(IEnumerable<IFact> past, DateOnly on) =>
        Group(past).When(x => HoldMeetingHandler.Handle(new(Pair, First, [Mentee], 45, 7, 8, false, false, null, null, null, null, null, on), x, new(null, null, false), Now));

    private static Decided Away(IEnumerable<IFact> past, ParticipantId? who = null, ParticipantId? standIn = null) =>
        Group(past).When(x => NoteMentorAwayHandler.Handle(new(Pair, who ?? Mentor, Now, Now.AddDays(7), standIn, Now), x, Now));
}
