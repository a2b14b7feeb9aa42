using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Agree_plan
{
    private static readonly AgreePlan Command = new(Pair, 1, Side.Mentee, Start);

    [Fact]
    public void by_one_side_is_not_yet_by_both() =>
        Group(Planned).When(x => AgreePlanHandler.Handle(Command, x, Voice.Own, Now)).Only<DevelopmentPlanAgreed>().ByBoth.ShouldBeFalse();

    [Fact]
    public void by_the_other_side_too_is_by_both() =>
        Group([.. Planned, AgreedBy(Side.Mentor)]).When(x => AgreePlanHandler.Handle(Command, x, Voice.Own, Now)).Only<DevelopmentPlanAgreed>().ByBoth.ShouldBeTrue();

    [Fact]
    public void is_refused_to_a_side_that_agreed_already() =>
        Group([.. Planned, AgreedBy(Side.Mentee)]).When(x => AgreePlanHandler.Handle(Command, x, Voice.Own, Now)).ThenRefused(Say.SideAlreadyAgreed);

    [Fact]
    public void is_about_the_current_version() =>
        Group([.. Agreed, PlanDrafted(2)]).When(x => AgreePlanHandler.Handle(Command with { PlanVersion = 2 }, x, Voice.Own, Now)).Only<DevelopmentPlanAgreed>().Version.ShouldBe(2);

    [Fact]
    public void tells_who_said_it() =>
        Group(Planned).When(x => AgreePlanHandler.Handle(Command, x, new(true), Now)).Only<DevelopmentPlanAgreed>().OnBehalf.ShouldBeTrue();

    [Fact]
    public void makes_a_long_term_plan_of_one_that_reaches_beyond_the_cycle_once_both_agreed()
    {
        IFact[] past = [.. Planned, Offered(2, until: Cycle.Ends.AddYears(1))];
        var command = Command with { PlanVersion = 2 };
        Group(past).When(x => AgreePlanHandler.Handle(command, x, Voice.Own, Now)).Only<DevelopmentPlanAgreed>();
        Group([.. past, AgreedBy(Side.Mentor)]).When(x => AgreePlanHandler.Handle(command, x, Voice.Own, Now)).Only<LongTermPlanAgreed>()
            .ShouldSatisfyAllConditions(x => x.Until.ShouldBe(Cycle.Ends.AddYears(1)), x => x.Cycle.ShouldBe(Cycle), x => x.Version.ShouldBe(2));
    }

    [Fact]
    public void is_refused_without_a_plan() =>
        Group(AtWork).When(x => AgreePlanHandler.Handle(Command, x, Voice.Own, Now)).ThenRefused(Say.PlanNotDrafted);

    [Fact]
    public void is_refused_to_whoever_was_shown_an_older_version() =>
        Group([.. Agreed, PlanDrafted(2)]).When(x => AgreePlanHandler.Handle(Command, x, Voice.Own, Now)).ThenRefused(Say.PlanRedrafted);
}
