using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning.Marking;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

internal static class Items
{
    public static readonly DevelopmentPlanItemCompleted Done = new(Pair, 3, Members, Start);
    public static readonly DevelopmentPlanItemDropped Dropped = new(Pair, 3, ItemDropReason.NoTime, Members, Start);
}

public class Mark_plan_item
{
    private static readonly MarkPlanItem Command = new(Pair, 3, PlanMark.Mostly, "Решил восемь из десяти", Start);

    [Fact]
    public void says_how_well_it_was_done_and_keeps_the_words_out() => Group(Agreed).When(x => MarkPlanItemHandler.Handle(Command, x, new(Words), Now)).Only<DevelopmentPlanItemCompleted>()
        .ShouldSatisfyAllConditions(x => x.Mark.ShouldBe(PlanMark.Mostly), x => x.Result.ShouldBe(Words.Record));

    [Fact]
    public void may_be_given_anew_and_after_a_mere_tick()
    {
        var marked = Group([.. Agreed, Items.Done]).When(x => MarkPlanItemHandler.Handle(Command with { ResultText = null }, x, new(null), Now)).Only<DevelopmentPlanItemCompleted>();
        Group([.. Agreed, Items.Done, marked]).State.Plan!.Done.ShouldBe([3]);
    }

    [Fact]
    public void takes_back_that_it_was_dropped() =>
        Group([.. Agreed, Items.Dropped, Items.Done]).State.Plan!.ShouldSatisfyAllConditions(x => x.Done.ShouldBe([3]), x => x.Dropped.ShouldBeEmpty());

    [Fact]
    public void is_refused_while_the_plan_is_not_agreed() => Group(Planned).When(x => MarkPlanItemHandler.Handle(Command, x, new(Words), Now)).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void is_refused_for_an_item_the_plan_does_not_have() =>
        Group(Agreed).When(x => MarkPlanItemHandler.Handle(Command with { Item = 4 }, x, new(Words), Now)).ThenRefused(Say.NoSuchPlanItem);

    [Fact]
    public void goes_along_into_the_next_version_where_the_item_does()
    {
        IFact[] past = [.. AtWork, Offered(1), AgreedBy(Side.Mentor), AgreedBy(Side.Mentee), new DevelopmentPlanItemCompleted(Pair, 1, Members, Start, PlanMark.Fully)];
        Group([.. past, Offered(2, null, new(7, 1, null, null), new(1, 2, null, null))]).State.Plan!.Done.ShouldBe([2]);
        Group([.. past, Offered(2, null, new PlannedItem(7, 1, null, null))]).State.Plan!.Done.ShouldBeEmpty();
    }
}

public class Drop_plan_item
{
    private static readonly DropPlanItem Command = new(Pair, 3, ItemDropReason.Replaced, Start);

    [Fact]
    public void says_why()
    {
        Group(Agreed).When(x => DropPlanItemHandler.Handle(Command, x, Now)).Only<DevelopmentPlanItemDropped>().Reason.ShouldBe(ItemDropReason.Replaced);
        PlannedItem.Late(Offered(1).Schedule!, [1], Now).ShouldBeEmpty("what is dropped is not late");
        PlannedItem.Late(Offered(1).Schedule!, [], Now).ShouldBe([1]);
    }

    [Fact]
    public void is_refused_of_what_is_done_or_dropped()
    {
        Group([.. Agreed, Items.Done]).When(x => DropPlanItemHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanItemAlreadyDone);
        Group([.. Agreed, Items.Dropped]).When(x => DropPlanItemHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanItemAlreadyDropped);
    }
}

public class Reopen_plan_item
{
    private static readonly ReopenPlanItem Command = new(Pair, 3, Start);

    [Fact]
    public void makes_it_open_again()
    {
        var open = Group([.. Agreed, Items.Done]).When(x => ReopenPlanItemHandler.Handle(Command, x, Now)).Only<DevelopmentPlanItemReopened>();
        Group([.. Agreed, Items.Done, open]).State.Plan!.Done.ShouldBeEmpty();
    }

    [Fact]
    public void is_refused_of_what_is_open() => Group(Agreed).When(x => ReopenPlanItemHandler.Handle(Command, x, Now)).ThenRefused(Say.PlanItemIsOpen);
}
