using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Marking;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Complete_plan_item
{
    private static readonly CompletePlanItem Command = new(Pair, 3, Start);

    [Fact]
    public void ticks_it_off() =>
        Group(Agreed).When(x => CompletePlanItemHandler.Handle(Command, x, Now)).Only<DevelopmentPlanItemCompleted>().Item.ShouldBe(3);

    [Fact]
    public void is_refused_twice() =>
        Group([.. Agreed, new DevelopmentPlanItemCompleted(Pair, 3, Members, Start)])
            .When(x => CompletePlanItemHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanItemAlreadyDone);

    [Fact]
    public void is_refused_for_an_item_the_plan_does_not_have() =>
        Group(Agreed).When(x => CompletePlanItemHandler.Handle(Command with { Item = 4 }, x, Now)).ThenRefused(Say.NoSuchPlanItem);

    [Fact]
    public void is_refused_while_the_plan_is_not_agreed() =>
        Group(Planned).When(x => CompletePlanItemHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void counts_from_one() => new CompletePlanItem.Rules().Validate(Command with { Item = 0 }).IsValid.ShouldBeFalse();
}
