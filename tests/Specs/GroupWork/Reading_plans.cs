using System.Text.Json;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Printing;
using Mentorship.Programme.GroupWork.Planning.Reading;
using Mentorship.Programme.GroupWork.Planning.Writing;
using Mentorship.Tests.Specs.Documents;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Reading_plans
{
    [Fact]
    public void still_understands_what_earlier_programs_kept()
    {
        var old = JsonSerializer.Deserialize<PlanWords>("""{ "goals": ["Цель"], "items": ["Пункт"] }""", Json.Options)!;
        old.Goals.ShouldBe([new GoalWords("Цель")]);
        old.Items.ShouldBe([new ItemWords("Пункт")]);
        JsonSerializer.Deserialize<PlanWords>(JsonSerializer.Serialize(Written.Plan.Words, Json.Options), Json.Options)!.ShouldSatisfyAllConditions(
            x => x.Goals.ShouldBe(Written.Plan.Words.Goals), x => x.Items.ShouldBe(Written.Plan.Words.Items));
        PlannedItem.Of((DevelopmentPlanDrafted)PlanDrafted(1)).Select(x => x.Section).ShouldBe([2, 2, 2]);
    }

    [Fact]
    public void keeps_marks_with_the_items_through_the_versions()
    {
        var file = new Given<PlanFile>(
            Prepared, Offered(1), AgreedBy(Side.Mentor), AgreedBy(Side.Mentee), new DevelopmentPlanItemCompleted(Pair, 1, Members, Start, PlanMark.Partly),
            Offered(2, null, new(7, 1, null, null), new(1, 2, null, null))).State;
        file.Versions.Select(x => x.Agreed).ShouldBe([true, false]);
        file.Marks.ShouldHaveSingleItem().ShouldSatisfyAllConditions(x => x.Key.ShouldBe(1), x => x.Mark.ShouldBe(PlanMark.Partly));
        new GroupPlan(1, 1, 2, default, Start, [Side.Mentor, Side.Mentee], [1]) { Schedule = Offered(1).Schedule! }.Late(Now).ShouldBeEmpty("it is done");
    }

    [Fact]
    public void tells_line_by_line_what_a_later_version_says_otherwise()
    {
        var after = Written.Plan.WithItem(1, 2, Start, Start.AddDays(20), new("Решить двадцать задач", "Без ошибок")).WithoutItem(2).WithItem(null, 1, null, null, new("Разговор")).WithGoal(1, new("Цель", "балл", "3", "5"));
        var changes = PlanComparison.Of(SheetOf(1, Written.Plan), SheetOf(2, after)).Lines;
        changes.Single(x => x is { Part: PlanPart.Item, Added: true }).Title.ShouldBe("Разговор");
        changes.Single(x => x.Struck).Title.ShouldBe("Сделать проект");
        changes.Single(x => x is { Part: PlanPart.Item, Added: false, Struck: false }).Parts.Select(x => x.After).ShouldBe(["Решить двадцать задач", "21.09.2026"]);
        changes.Single(x => x.Part == PlanPart.Goal).Parts.ShouldHaveSingleItem().ShouldSatisfyAllConditions(x => x.Before.ShouldBe("4"), x => x.After.ShouldBe("5"));
        PlanComparison.Of(SheetOf(1, Written.Plan), SheetOf(1, Written.Plan)).Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MentoringForm.TeacherTeacher, "Раздел 2. Вхождение в должность")]
    [InlineData(MentoringForm.PupilPupil, "Раздел 2. Направления развития")]
    public void goes_on_paper_in_the_sections_of_its_form(MentoringForm form, string section)
    {
        var paper = PlanPaper.Write(new("Школа № 5", "форма", "модель", "Ветрова А. П., учитель", "Ким И., 6 «А»", "01.09.2026 – 31.05.2027"), SheetOf(1, Written.Plan) with { Form = form });
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        var told = WrittenPaper.Text(paper);
        foreach (var said in new[] { "Школа № 5", section, "1.1 Самодиагностика: Боюсь отвечать", "Решить десять задач", "01.09.2026 – 10.09.2026", "в основном", "Восемь из десяти", "Ознакомлен: законный представитель" })
            told.ShouldContain(said);
    }

    private static PlanSheet SheetOf(int number, PlanText plan) => new(
        Pair, MentoringForm.TeacherTeacher, number, 0, false, [.. plan.Words.Goals.Select((x, i) => new GoalLine(i + 1, x, null))],
        [.. plan.Schedule.Select((x, i) => new ItemLine(i + 1, x, plan.Words.Items[i], x.Key == 1 ? new(1, ItemState.Done, Start) { Mark = PlanMark.Mostly } : null, x.Key == 1 ? "Восемь из десяти" : null, false))])
    {
        Version = new(number, Words.Record, plan.Words.Goals.Count, plan.Schedule, Start, null),
        Difficulties = new("Боюсь отвечать", null, null),
        Versions = number,
    };
}
