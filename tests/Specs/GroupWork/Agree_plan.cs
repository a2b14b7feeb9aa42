using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Agree_plan
{
    private static readonly AgreePlan Command = new(Pair, 1, Side.Mentee, Start);

    [Fact]
    public void by_one_side_is_not_yet_by_both() =>
        Group(Planned).When(x => AgreePlanHandler.Handle(Command, x, Now)).Only<DevelopmentPlanAgreed>().ByBoth.ShouldBeFalse();

    [Fact]
    public void by_the_other_side_too_is_by_both() =>
        Group([.. Planned, AgreedBy(Side.Mentor)]).When(x => AgreePlanHandler.Handle(Command, x, Now)).Only<DevelopmentPlanAgreed>().ByBoth.ShouldBeTrue();

    [Fact]
    public void is_refused_to_a_side_that_agreed_already() =>
        Group([.. Planned, AgreedBy(Side.Mentee)]).When(x => AgreePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.SideAlreadyAgreed);

    [Fact]
    public void is_about_the_current_version() =>
        Group([.. Agreed, PlanDrafted(2)]).When(x => AgreePlanHandler.Handle(Command with { PlanVersion = 2 }, x, Now)).Only<DevelopmentPlanAgreed>().Version.ShouldBe(2);

    [Fact]
    public void is_refused_without_a_plan() =>
        Group(AtWork).When(x => AgreePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanNotDrafted);

    [Fact]
    public void is_refused_to_whoever_was_shown_an_older_version() =>
        Group([.. Agreed, PlanDrafted(2)]).When(x => AgreePlanHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanRedrafted);
}
