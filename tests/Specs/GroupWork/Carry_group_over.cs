using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Carry_group_over
{
    private static readonly DateOnly May = new(2027, 5, 25), Until = new(2028, 5, 31);

    [Fact]
    public void lets_the_group_go_on_in_the_next_year()
    {
        var carried = Carrying(Agreed).Only<GroupCarriedOver>();
        (carried.From, carried.To, carried.PlannedUntil).ShouldBe((Cycle, new SchoolYear(2027), Until));
        Group([.. Agreed, carried]).State.Cycle.ShouldBe(new(2027));
    }

    [Fact]
    public void is_refused_while_somebody_was_not_measured_in_this_year() =>
        Group(Agreed).When(x => CarryGroupOverHandler.Handle(new(Pair, Until, May), x, Measured(final: false), May)).ThenRefused(Say.NoFinalAssessment);

    [Fact]
    public void is_refused_after_the_final_meeting() => Carrying(Summed).ThenRefused(Say.FinalMeetingEndsIt);

    [Fact]
    public void is_refused_in_the_middle_of_the_year() => Carrying(Agreed, on: new(2027, 2, 1)).ThenRefused(Say.TooEarlyToCarryOver.With(Cycle));

    [Fact]
    public void is_refused_with_a_term_outside_the_next_year() => Carrying(Agreed, until: new(2027, 7, 1)).ThenRefused(Say.CarriedUntilOutside.With(Cycle.Next()));

    [Fact]
    public void is_refused_when_the_programme_ended() => Carrying([.. Agreed, Terminated]).ThenRefused(Say.GroupProgrammeEnded);

    private static Decided Carrying(IEnumerable<IFact> past, DateOnly? until = null, DateOnly? on = null) =>
        Group(past).When(x => CarryGroupOverHandler.Handle(new(Pair, until ?? Until, on ?? May), x, Measured(), on ?? May));
}
