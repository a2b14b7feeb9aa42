using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Templating;
using Mentorship.Programme.GroupWork.Planning.Writing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

/// <summary>A plan while it is written, in words.</summary>
internal static class Written
{
    /// <summary>A goal; an item of the second section until 10 September, one of the third without a term.</summary>
    public static readonly PlanText Plan = new(
        new([new("Цель", "балл", "3", "4")], [new("Решить десять задач", "Без ошибок"), new("Сделать проект")]), Offered(1).Schedule!, 3);

    public static readonly PlanDraftKept Kept = new(Pair, 1, 1, Plan.Schedule, Words.Record, Words.Commitment, Members, Start);

    public static readonly IReadOnlyList<IFact> Begun = [.. AtWork, Kept];

    public static WrittenPlan Sealed(PlanText plan) => new(plan, Words);

    public static WrittenPlan Listed(DraftPlan command) => Sealed(new PlanText(PlanWords.None, [], 1).Listed(PlanWords.Lines(command.GoalsText), PlanWords.Lines(command.ItemsText)));

    public static PlanText Long(int items) => new(
        new([new("Цель")], [.. Enumerable.Range(1, items).Select(x => new ItemWords($"Пункт {x}"))]), [.. Enumerable.Range(1, items).Select(x => new PlannedItem(x, 2, null, null))], items + 1);
}

public class Write_plan_goal
{
    private static readonly WritePlanGoal Command = new(Pair, null, 0, "Выступить с проектом", "выступлений", "0", "1", Start);

    [Fact]
    public void adds_one_more_or_words_one_anew()
    {
        Written.Plan.WithGoal(null, new("Вторая")).Words.Goals.Select(x => x.Said).ShouldBe(["Цель", "Вторая"]);
        Written.Plan.WithGoal(1, new("Другая")).Words.Goals.ShouldHaveSingleItem().ShouldBe(new("Другая"));
        Should.Throw<Refused>(() => Written.Plan.WithGoal(2, new("Нет такой"))).Message.ShouldBe(Say.NoSuchPlanGoal);
    }

    [Fact]
    public void is_kept_as_a_draft_that_binds_nobody()
    {
        var kept = Group(Agreed).When(x => WritePlanGoalHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).Only<PlanDraftKept>();
        (kept.Revision, kept.Goals, kept.Items.Count).ShouldBe((1, 1, 2));
        Group([.. Agreed, kept]).State.PlanAgreed.ShouldBeTrue("the version in force stands");
    }

    [Fact]
    public void is_refused_where_somebody_wrote_meanwhile() => Group(Written.Begun)
        .When(x => WritePlanGoalHandler.Handle(Command with { Goal = 1 }, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.PlanDraftMoved);

    [Fact]
    public void is_refused_before_the_work_began() =>
        Group(Prepared).When(x => WritePlanGoalHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.GroupProgrammeNotOpened);

    [Fact]
    public void needs_words() => new WritePlanGoal.Rules().Validate(Command with { GoalText = " " }).IsValid.ShouldBeFalse();
}

public class Write_plan_item
{
    private static readonly WritePlanItem Command = new(Pair, null, 0, 2, "Прочитать книгу", null, Start, Start.AddDays(7), Start);

    [Fact]
    public void stands_with_its_section_and_keeps_its_key()
    {
        var plan = Written.Plan.WithItem(null, 2, null, null, new("Прочитать книгу"));
        plan.Schedule.Select(x => (x.Key, x.Section)).ShouldBe([(1, 2), (3, 2), (2, 3)]);
        plan.Words.Items.Select(x => x.Task).ShouldBe(["Решить десять задач", "Прочитать книгу", "Сделать проект"]);
        plan.WithItem(1, 3, null, null, new("Решить двадцать задач")).Schedule.Select(x => x.Key).ShouldBe([3, 1, 2]);
    }

    [Fact]
    public void gives_no_key_twice() =>
        Group([.. Written.Begun, Written.Kept with { Revision = 2, Items = [new(1, 2, null, null)] }]).State.LastKey.ShouldBe(2);

    [Fact]
    public void is_refused_beyond_forty() =>
        Group(AtWork).When(x => WritePlanItemHandler.Handle(Command, x, Written.Sealed(Written.Long(41)), Now)).ThenRefused(Say.TooManyItems);

    [Fact]
    public void is_refused_where_somebody_wrote_meanwhile() => Group(Written.Begun)
        .When(x => WritePlanItemHandler.Handle(Command with { Item = 1 }, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.PlanDraftMoved);

    [Fact]
    public void does_not_end_before_it_begins() => new WritePlanItem.Rules().Validate(Command with { To = Start.AddDays(-1) }).IsValid.ShouldBeFalse();

    [Fact]
    public void stands_in_one_of_three_sections() => new WritePlanItem.Rules().Validate(Command with { Section = 4 }).IsValid.ShouldBeFalse();
}

public class Describe_difficulties
{
    private static readonly DescribeDifficulties Command = new(Pair, "Боюсь отвечать", null, null, Start);

    [Fact]
    public void is_kept_in_the_draft() =>
        Group(Written.Begun).When(x => DescribeDifficultiesHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).Only<PlanDraftKept>().Revision.ShouldBe(2);

    [Fact]
    public void says_nothing_of_the_words_to_the_programs_log() => Command.ToString().ShouldNotContain("Боюсь");

    [Fact]
    public void is_refused_at_a_group_that_has_ended() =>
        Group([.. AtWork, Terminated]).When(x => DescribeDifficultiesHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.GroupProgrammeEnded);
}

public class Strike_from_plan
{
    private static readonly StrikeFromPlan Command = new(Pair, PlanPart.Item, 1, 1, Start);

    [Fact]
    public void takes_the_line_out()
    {
        Written.Plan.WithoutItem(1).Words.Items.ShouldHaveSingleItem().Task.ShouldBe("Сделать проект");
        Written.Plan.WithoutItem(1).Schedule.ShouldHaveSingleItem().Key.ShouldBe(2);
        Written.Plan.WithoutGoal(1).Words.Goals.ShouldBeEmpty();
        Should.Throw<Refused>(() => Written.Plan.WithoutItem(3)).Message.ShouldBe(Say.NoSuchPlanItem);
    }

    [Fact]
    public void keeps_the_draft() =>
        Group(Written.Begun).When(x => StrikeFromPlanHandler.Handle(Command, x, Written.Sealed(Written.Plan.WithoutItem(1)), Now)).Only<PlanDraftKept>().Items.ShouldHaveSingleItem();

    [Fact]
    public void is_refused_where_somebody_wrote_meanwhile() => Group(Written.Begun)
        .When(x => StrikeFromPlanHandler.Handle(Command with { Revision = 0 }, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.PlanDraftMoved);
}

public class Pick_plan_templates
{
    private static readonly PlanTemplate Ready = new(new(Guid.NewGuid()), PlanPart.Item, [MentoringForm.TeacherTeacher], null, 3, "Открытый урок", "Самоанализ", null, 2, 6, true);

    [Fact]
    public void counts_the_term_of_an_item_from_the_day()
    {
        var plan = Ready.Into(Written.Plan, Start);
        plan.Schedule[^1].ShouldBe(new(3, 3, Start.AddDays(14), Start.AddDays(42)));
        plan.Words.Items[^1].ShouldBe(new("Открытый урок", "Самоанализ"));
    }

    [Fact]
    public void takes_nothing_twice() => Ready.Into(Ready.Into(Written.Plan, Start), Start).Schedule.Count.ShouldBe(3);

    [Fact]
    public void takes_a_goal_with_its_indicator() =>
        (Ready with { Part = PlanPart.Goal, Said = "Уверенный урок", Expected = "уроков", Baseline = "0" }).Into(Written.Plan, Start).Words.Goals[^1].ShouldBe(new("Уверенный урок", "уроков", "0"));

    [Fact]
    public void keeps_the_draft() => Group(AtWork).When(x => PickPlanTemplatesHandler.Handle(new(Pair, [Ready.Template], Start), x, Written.Sealed(Written.Plan), Now)).Only<PlanDraftKept>();

    [Fact]
    public void needs_something_ticked() => new PickPlanTemplates.Rules().Validate(new PickPlanTemplates(Pair, [], Start)).IsValid.ShouldBeFalse();

    [Fact]
    public void is_for_the_role_model_it_was_made_for() => (Ready with { RoleModel = "опытный предметник – неопытный предметник" })
        .ShouldSatisfyAllConditions(x => x.Fits(MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист").ShouldBeFalse(), x => x.Fits(MentoringForm.TeacherTeacher, x.RoleModel).ShouldBeTrue());
}

public class Offer_plan
{
    private static readonly OfferPlan Command = new(Pair, 1, null, Start);

    [Fact]
    public void makes_the_draft_the_next_version()
    {
        var drafted = Group([.. Agreed, Written.Kept]).When(x => OfferPlanHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).Only<DevelopmentPlanDrafted>();
        (drafted.Version, drafted.Goals, drafted.Items, drafted.Until).ShouldBe((2, 1, 2, null));
        Group([.. Agreed, Written.Kept, drafted]).State.ShouldSatisfyAllConditions(x => x.Draft.ShouldBeNull(), x => x.PlanAgreed.ShouldBeFalse());
    }

    [Fact]
    public void says_until_when_only_beyond_the_cycle()
    {
        Until(Cycle.Ends.AddDays(-5)).ShouldBeNull();
        Until(Cycle.Ends.AddYears(1)).ShouldBe(Cycle.Ends.AddYears(1));
    }

    [Fact]
    public void is_refused_without_a_draft_or_to_whoever_saw_an_older_one()
    {
        Group(AtWork).When(x => OfferPlanHandler.Handle(Command, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.NoPlanDraft);
        Group(Written.Begun).When(x => OfferPlanHandler.Handle(Command with { Revision = 2 }, x, Written.Sealed(Written.Plan), Now)).ThenRefused(Say.PlanDraftMoved);
    }

    [Fact]
    public void needs_a_goal_and_an_item()
    {
        Group(Written.Begun).When(x => OfferPlanHandler.Handle(Command, x, Written.Sealed(Written.Plan.WithoutGoal(1)), Now)).ThenRefused(Say.PlanNeedsGoal);
        Group(Written.Begun).When(x => OfferPlanHandler.Handle(Command, x, Written.Sealed(Written.Plan.WithoutItem(1).WithoutItem(1)), Now)).ThenRefused(Say.PlanNeedsItem);
    }

    [Fact]
    public void reaches_three_years_at_most() => new OfferPlan.Rules().Validate(Command with { Until = Start.AddYears(4) }).IsValid.ShouldBeFalse();

    private static DateOnly? Until(DateOnly day) =>
        Group(Written.Begun).When(x => OfferPlanHandler.Handle(Command with { Until = day }, x, Written.Sealed(Written.Plan), Now)).Only<DevelopmentPlanDrafted>().Until;
}

public class Drop_plan_draft
{
    private static readonly DropPlanDraft Command = new(Pair, 1, Start);

    [Fact]
    public void leaves_the_version_in_force()
    {
        var dropped = Group([.. Agreed, Written.Kept]).When(x => DropPlanDraftHandler.Handle(Command, x, Now)).Only<PlanDraftDropped>();
        Group([.. Agreed, Written.Kept, dropped]).State.ShouldSatisfyAllConditions(x => x.Draft.ShouldBeNull(), x => x.PlanAgreed.ShouldBeTrue());
    }

    [Fact]
    public void is_refused_where_nothing_is_written() => Group(Agreed).When(x => DropPlanDraftHandler.Handle(Command, x, Now)).ThenRefused(Say.NoPlanDraft);
}
