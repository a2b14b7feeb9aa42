using Mentorship.Matching.Ruling;
using Mentorship.Programme;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Templating;
using Mentorship.Programme.GroupWork.Planning.Writing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Keep_plan_template
{
    private static readonly KeepPlanTemplate Command = new(
        new(Guid.NewGuid()), PlanPart.Item, [MentoringForm.TeacherTeacher], "опытный учитель – молодой специалист", 2, "Познакомиться с архивом", "Знает, где что лежит", null, 3, Start);

    [Fact]
    public void keeps_it_without_its_words()
    {
        var kept = KeepPlanTemplateHandler.Handle(Command, null, Words, Now);
        (kept.Template, kept.Section, kept.Weeks, kept.Words).ShouldBe((Command.Template, 2, 3, Words.Record));
        PlanLibrary.Create(kept).Offers(Command.Template).ShouldBeTrue();
    }

    [Fact]
    public void words_one_of_the_product_anew()
    {
        var carried = PlanTemplate.IdOf(PlanForms.Current.Templates[0]);
        var library = PlanLibrary.Create(KeepPlanTemplateHandler.Handle(Command with { Template = carried }, null, Words, Now));
        library.Own.ShouldHaveSingleItem().Template.ShouldBe(carried);
    }

    [Fact]
    public void stands_in_no_section_as_a_goal() => KeepPlanTemplateHandler.Handle(Command with { Part = PlanPart.Goal, Section = null }, null, Words, Now).Section.ShouldBe(0);

    [Fact]
    public void needs_a_section_as_an_item_and_a_role_model_of_its_form()
    {
        var rules = new KeepPlanTemplate.Rules();
        rules.Validate(Command).IsValid.ShouldBeTrue();
        rules.Validate(Command with { Section = null }).IsValid.ShouldBeFalse();
        rules.Validate(Command with { RoleModel = "равный – равному" }).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void is_refused_of_a_day_to_come() =>
        Should.Throw<Refused>(() => KeepPlanTemplateHandler.Handle(Command with { On = Now.AddDays(1) }, null, Words, Now)).Message.ShouldBe(Say.DateNotCome);
}

public class Retire_plan_template
{
    private static readonly PlanTemplateId Carried = PlanTemplate.IdOf(PlanForms.Current.Templates[0]);

    [Fact]
    public void offers_it_no_longer_and_is_refused_twice()
    {
        var library = PlanLibrary.Create(RetirePlanTemplateHandler.Handle(new(Carried, Start), null, Now));
        library.Offers(Carried).ShouldBeFalse();
        Should.Throw<Refused>(() => RetirePlanTemplateHandler.Handle(new(Carried, Start), library, Now)).Message.ShouldBe(Say.NoSuchPlanTemplate);
    }

    [Fact]
    public void is_refused_of_what_was_never_there() =>
        Should.Throw<Refused>(() => RetirePlanTemplateHandler.Handle(new(new(Guid.NewGuid()), Start), null, Now)).Message.ShouldBe(Say.NoSuchPlanTemplate);
}

public class The_library_a_school_begins_with
{
    public static TheoryData<MentoringForm> Forms => [.. Enum.GetValues<MentoringForm>()];

    [Theory, MemberData(nameof(Forms))]
    public void has_goals_and_items_of_every_section_for_every_form(MentoringForm form)
    {
        var offered = PlanForms.Current.Templates.Where(x => x.Forms.Contains(form) && x.RoleModel is null).ToArray();
        offered.Count(x => x.IsGoal).ShouldBeGreaterThanOrEqualTo(3);
        foreach (var section in PlanForms.Current.SectionsOf(form)) offered.Count(x => x.Section == section.Number).ShouldBeGreaterThanOrEqualTo(2, $"{form}, {section.Number}");
    }

    [Theory, MemberData(nameof(Forms))]
    public void knows_the_role_models_of_the_rule_book(MentoringForm form) => PlanForms.Current.RoleModels[form].ShouldBe(Rulebook.Current.Of(form).RoleModels);

    [Fact]
    public void is_made_for_role_models_that_there_are() =>
        PlanForms.Current.Templates.Where(x => x.RoleModel is { } model && x.Forms.All(form => !PlanForms.Current.RoleModels[form].Contains(model))).Select(x => x.Code).ShouldBeEmpty();

    [Fact]
    public void has_each_template_once() => PlanForms.Current.Templates.GroupBy(x => x.Code).Where(x => x.Count() > 1).Select(x => x.Key).ShouldBeEmpty();
}
