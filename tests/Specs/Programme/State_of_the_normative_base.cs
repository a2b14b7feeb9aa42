using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Evidence;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Specs.Documents;

namespace Mentorship.Tests.Specs.Programme;

public class State_of_the_normative_base
{
    private static readonly DateOnly Day = new(2026, 9, 1), Today = new(2026, 9, 15);
    private static readonly OrderEntry Introduced = Order(OrderKind.IntroduceTargetModel, "1"), Appointed = Order(OrderKind.AppointCurator, "5") with { TrainedOn = new(2026, 9, 10), Certificate = new(Guid.NewGuid()) };
    private static readonly MentoringProgrammeDrafted Programme = new(1, new(Guid.NewGuid()), Day);

    private static readonly NormativeFacts Whole = new(
        [Introduced, Order(OrderKind.ApproveProgramme, "2") with { Version = 1 }, Order(OrderKind.ApproveImplementationPlan, "4") with { Version = 2 }, Appointed, Order(OrderKind.GroupsApproved, "7") with { Groups = 6 }],
        [], [new(LocalAct.StreamOf(LocalActKind.Regulation), LocalActKind.Regulation, [new(1, new(Guid.NewGuid()), Day, Introduced.Id, null, Day)])],
        MentoringProgramme.Create(Programme), Roadmap.Create(new(1, new(2023), new(2026), 97, "", Day)).Apply(new RoadmapApproved(1, Day)));

    [Fact]
    public void is_ready_when_all_of_stage_three_is_in_force()
    {
        var state = NormativeState.Of(Whole, Today);
        state.Ready.ShouldBeTrue();
        state[BasePart.Programme].Document.ShouldBe(Programme.Document);
        state[BasePart.Regulation].Number.ShouldBe("1");
        state[BasePart.ProjectGroup].Done.ShouldBeFalse("nobody asks for it in stage 3");
    }

    [Fact]
    public void is_what_it_was_on_an_earlier_day() => NormativeState.Of(Whole, new(2026, 9, 5)).Parts.Where(x => x.Line is not null && !x.Done).ShouldHaveSingleItem().Part.ShouldBe(BasePart.CuratorTraining);

    [Fact]
    public void loses_what_rests_on_an_order_that_was_cancelled()
    {
        var state = NormativeState.Of(Whole with { Orders = [.. Whole.Orders.Select(x => x == Introduced ? x with { CancelledOn = new(2026, 9, 12) } : x)] }, Today);
        state.Ready.ShouldBeFalse();
        state[BasePart.IntroducingOrder].Done.ShouldBeFalse();
        state[BasePart.Regulation].Done.ShouldBeFalse();
    }

    [Fact]
    public void asks_for_the_plan_of_every_year() => NormativeState.Of(Whole, new(2027, 9, 15))[BasePart.ImplementationPlan].Done.ShouldBeFalse();

    [Fact]
    public void fills_the_checklist_of_evidence()
    {
        var rows = EvidencePack.Filled(Whole, NormativeState.Of(Whole, Today), new BaseSizes(4, 9), 2, "https://school.example").ToDictionary(x => x.Item);
        rows.Keys.ShouldBe(Enum.GetValues<EvidenceItem>(), ignoreOrder: true);
        rows[EvidenceItem.IntroducingOrder].ShouldBe(new(EvidenceItem.IntroducingOrder, "Приказ № 1 от 01.09.2026", $"/orders/{Introduced.Id.Value}"));
        rows[EvidenceItem.GroupsByOrder].Shown.ShouldBe("6");
        rows[EvidenceItem.MenteeBase].Shown.ShouldBe("9");
        rows[EvidenceItem.MentorBase].Shown.ShouldBe("4");
        rows[EvidenceItem.WebSection].Shown.ShouldBe("https://school.example");
        rows[EvidenceItem.PublishedCases].Shown.ShouldBe("2");
        rows[EvidenceItem.MentorRewards].Shown.ShouldBeNull();
    }

    [Fact]
    public void is_printed_as_a_checklist()
    {
        var paper = EvidenceFiles.Write(new(Today, new(2026), [.. EvidencePack.Filled(Whole, NormativeState.Of(Whole, Today), new BaseSizes(4, 9), 0, null)]), "Школа № 5");
        WrittenPaper.Faults(paper).ShouldBeEmpty();
        foreach (var said in new[] { "Школа № 5", "15.09.2026", "Приказ № 2 от 01.09.2026", "нет" }) WrittenPaper.Text(paper).ShouldContain(said);
    }

    private static OrderEntry Order(OrderKind kind, string number) => new(new(Guid.NewGuid()), kind, number, Day, null, 0, 0, null);
}
