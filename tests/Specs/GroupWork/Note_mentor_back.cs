using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.StandingIn;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Note_mentor_back
{
    private static readonly IReadOnlyList<IFact> Gone = [.. AtWork, new MentorAway(Pair, Mentor, Start, Now.AddDays(7), null, Members, Start)];

    [Fact]
    public void ends_the_absence_the_day_before()
    {
        var back = Back(Gone).Only<MentorBack>();
        Group([.. Gone, back]).State.Absences.ShouldHaveSingleItem().Until.ShouldBe(Now.AddDays(-1));
    }

    [Fact]
    public void takes_out_an_absence_that_never_began() =>
        Group([.. Gone, new MentorBack(Pair, Mentor, Members, Start)]).State.Absences.ShouldBeEmpty();

    [Fact]
    public void is_refused_when_nobody_is_away() => Back(AtWork).ThenRefused(Say.NotAway);

    private static Decided Back(IEnumerable<IFact> past) => Group(past).When(x => NoteMentorBackHandler.Handle(new(Pair, Mentor, Now), x, Now));
}
