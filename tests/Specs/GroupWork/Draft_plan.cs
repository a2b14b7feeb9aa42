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
        var drafted = Group(AtWork).When(x => DraftPlanHandler.Handle(Command, x, Words, Now)).Only<DevelopmentPlanDrafted>();
        drafted.ShouldBe(new(Pair, 1, drafted.Members, 2, 3, Words.Record, Words.Commitment, Start));
        drafted.Members.ShouldBe(Members);
    }

    [Fact]
    public void makes_a_next_version_that_has_to_be_agreed_again()
    {
        var next = Group(Agreed).When(x => DraftPlanHandler.Handle(Command, x, Words, Now)).Only<DevelopmentPlanDrafted>();
        next.Version.ShouldBe(2);
        Group([.. Agreed, next]).State.PlanAgreed.ShouldBeFalse();
    }

    [Fact]
    public void is_refused_before_the_work_began() =>
        Group(Prepared).When(x => DraftPlanHandler.Handle(Command, x, Words, Now)).ThenRefused(Say.GroupProgrammeNotOpened);

    [Fact]
    public void is_refused_after_the_programme_ended() =>
        Group([.. AtWork, Terminated]).When(x => DraftPlanHandler.Handle(Command, x, Words, Now)).ThenRefused(Say.GroupProgrammeEnded);

    [Fact]
    public void needs_a_goal_and_an_item() =>
        new DraftPlan.Rules().Validate(Command with { GoalsText = "", ItemsText = " " }).Errors.Count.ShouldBe(2);

    [Fact]
    public void takes_ten_goals_at_most() =>
        new DraftPlan.Rules().Validate(Command with { GoalsText = string.Join('\n', Enumerable.Range(1, 11)) }).IsValid.ShouldBeFalse();
}
