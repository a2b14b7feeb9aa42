using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Draft_plan
{
    private static readonly DraftPlan Command = new(Pair, "Первая цель\n\n Вторая цель ", "Один\nДва\nТри", Start);

    [Fact]
    public void counts_goals_and_items_and_keeps_their_words_out()
    {
        var drafted = Group(AtWork).When(x => DraftPlanHandler.Handle(Command, x, Written.Listed(Command), Now)).Only<DevelopmentPlanDrafted>();
        (drafted.Version, drafted.Goals, drafted.Items, drafted.Plan).ShouldBe((1, 2, 3, Words.Record));
        drafted.Schedule!.ShouldAllBe(x => x.Section == PlannedItem.UsualSection && x.To == null);
        drafted.Members.ShouldBe(Members);
    }

    [Fact]
    public void makes_a_next_version_that_has_to_be_agreed_again()
    {
        var next = Group(Agreed).When(x => DraftPlanHandler.Handle(Command, x, Written.Listed(Command), Now)).Only<DevelopmentPlanDrafted>();
        next.Version.ShouldBe(2);
        Group([.. Agreed, next]).State.PlanAgreed.ShouldBeFalse();
    }

    [Fact]
    public void leaves_a_line_that_stays_as_it_was_its_section_term_and_mark()
    {
        var plan = Written.Plan.Listed(["Цель"], ["Сделать проект", "Новое"]);
        plan.Schedule.ShouldContain(new PlannedItem(2, 3, null, null));
        IFact[] past = [.. AtWork, Offered(1), AgreedBy(Side.Mentor), AgreedBy(Side.Mentee), new DevelopmentPlanItemCompleted(Pair, 2, Members, Start)];
        Group([.. past, Offered(2, null, [.. plan.Schedule])]).State.Plan!.Done.ShouldBe([plan.Schedule.ToList().FindIndex(x => x.Key == 2) + 1]);
    }

    [Fact]
    public void is_refused_before_the_work_began() =>
        Group(Prepared).When(x => DraftPlanHandler.Handle(Command, x, Written.Listed(Command), Now)).ThenRefused(Say.GroupProgrammeNotOpened);

    [Fact]
    public void is_refused_after_the_programme_ended() =>
        Group([.. AtWork, Terminated]).When(x => DraftPlanHandler.Handle(Command, x, Written.Listed(Command), Now)).ThenRefused(Say.GroupProgrammeEnded);

    [Fact]
    public void needs_a_goal_and_an_item() =>
        new DraftPlan.Rules().Validate(Command with { GoalsText = "", ItemsText = " " }).Errors.Count.ShouldBe(2);

    [Fact]
    public void takes_ten_goals_at_most() =>
        new DraftPlan.Rules().Validate(Command with { GoalsText = string.Join('\n', Enumerable.Range(1, 11)) }).IsValid.ShouldBeFalse();
}
