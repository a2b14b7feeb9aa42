using Mentorship.Matching.Contracts;
using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Tests.Specs.Programme;

public class Issue_order
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly OrderId Id = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly AccountId Curator = new(Guid.NewGuid());
    private static readonly OrderGrounds Nothing = new(false, 0, []);

    [Fact]
    public void is_recorded() =>
        Decide(Of(OrderKind.IntroduceTargetModel), Nothing).Then(new OrderIssued(Id, OrderKind.IntroduceTargetModel, "14-а", null, [], [], null, Today));

    [Fact]
    public void is_refused_when_the_number_is_taken() =>
        Decide(Of(OrderKind.IntroduceTargetModel), Nothing with { NumberTaken = true }).ThenRefused(Say.OrderNumberTaken);

    [Fact]
    public void appoints_the_curator() =>
        Decide(Of(OrderKind.AppointCurator) with { Appointee = Curator }, Nothing).Only<CuratorAppointed>().ShouldBe(new(Curator, Id, Today));

    [Fact]
    public void is_refused_when_it_appoints_nobody() => Decide(Of(OrderKind.AppointCurator), Nothing).ThenRefused(Say.OrderNeedsAppointee);

    [Fact]
    public void approves_the_last_draft_of_the_programme() =>
        Decide(Of(OrderKind.ApproveProgramme), Nothing with { ProgrammeDrafted = 2 }).Only<MentoringProgrammeApproved>().Version.ShouldBe(2);

    [Fact]
    public void is_refused_when_there_is_no_programme_to_approve() => Decide(Of(OrderKind.ApproveProgramme), Nothing).ThenRefused(Say.ProgrammeNotDrafted);

    [Fact]
    public void approves_the_plan_of_its_cycle() => Decide(Of(OrderKind.ApproveImplementationPlan), Nothing).Only<ImplementationPlanApproved>().Cycle.ShouldBe(new(2026));

    [Fact]
    public void approves_groups_that_are_formed_and_agreed() => Decide(OfGroups, Standing(formed: true, signed: true)).Only<OrderIssued>().Groups.ShouldBe([Group]);

    [Fact]
    public void is_refused_for_a_group_without_an_agreement() => Decide(OfGroups, Standing(formed: true, signed: false)).ThenRefused("Нет соглашения о наставничестве");

    [Fact]
    public void is_refused_for_a_group_not_formed() => Decide(OfGroups, Standing(formed: false, signed: true)).ThenRefused(Say.GroupNotFormed);

    [Fact]
    public void is_refused_for_a_group_nobody_knows() => Decide(OfGroups, Nothing).ThenRefused(Say.GroupUnknown);

    [Fact]
    public void is_refused_without_groups_to_approve() => Decide(Of(OrderKind.GroupsApproved), Nothing).ThenRefused(Say.OrderNeedsGroups);

    [Fact]
    public void is_refused_for_tomorrow() => Decide(Of(OrderKind.ProjectGroup) with { On = Today.AddDays(1) }, Nothing).ThenRefused(Say.NotInFuture);

    [Theory, InlineData("14-а"), InlineData("№ 14-А"), InlineData("14 – a")]
    public void sees_one_number_behind_its_spellings(string number) =>
        OrderNumber.StreamOf(2026, number).ShouldBe(OrderNumber.StreamOf(2026, "14-А"));

    private static IssueOrder OfGroups => Of(OrderKind.GroupsApproved) with { Groups = [Group] };

    private static IssueOrder Of(OrderKind kind) => new(Id, kind, "14-а", null, [], [], null, Today);

    private static OrderGrounds Standing(bool formed, bool signed) =>
        Nothing with { Groups = [new(Group, new(2026), MentoringForm.TeacherTeacher, "", formed, signed, [])] };

    private static Decided Decide(IssueOrder command, OrderGrounds grounds) => new Given<Order>().When(_ => IssueOrderHandler.Decide(command, grounds, Today));
}

public class Cancel_order
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly OrderIssued Issued = new(new(Guid.NewGuid()), OrderKind.AppointCurator, "5", null, [], [], new(Guid.NewGuid()), new(2026, 9, 1));
    private static readonly Order By = Order.Create(Issued with { Order = new(Guid.NewGuid()), OccurredOn = Today });

    [Fact]
    public void is_done_by_another_order() =>
        new Given<Order>(Issued).When(x => CancelOrderHandler.Handle(new(Issued.Order, By.Id, Today), new(By), x, Today)).Then(new OrderCancelled(Issued.Order, By.Id, Today));

    [Fact]
    public void is_refused_without_that_order() =>
        new Given<Order>(Issued).When(x => CancelOrderHandler.Handle(new(Issued.Order, By.Id, Today), new((Order?)null), x, Today)).ThenRefused(Say.NoCancellingOrder);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<Order>(Issued, new OrderCancelled(Issued.Order, By.Id, Today))
            .When(x => CancelOrderHandler.Handle(new(Issued.Order, By.Id, Today), new(By), x, Today)).ThenRefused(Say.OrderAlreadyCancelled);

    [Fact]
    public void ends_an_appointment() =>
        new Given<Order>(Issued, new OrderCancelled(Issued.Order, By.Id, Today)).State.Appoints(Today).ShouldBeFalse();
}

public class Train_curator
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly TrainCurator Command = new(16, new(Guid.NewGuid()), Today);
    private static readonly OrderIssued Issued = new(new(Guid.NewGuid()), OrderKind.AppointCurator, "5", null, [], [], new(Guid.NewGuid()), new(2026, 9, 1));

    [Fact]
    public void is_recorded_for_the_curator_in_office() =>
        new Given<Order>(Issued).When(x => TrainCuratorHandler.Decide(Command, new(x), Today)).Then(new CuratorTrained(Issued.Appointee!.Value, 16, Command.Certificate, Today));

    [Fact]
    public void is_refused_without_a_curator() =>
        new Given<Order>().When(_ => TrainCuratorHandler.Decide(Command, new((Order?)null), Today)).ThenRefused("Куратор не назначен");
}

public class Draft_programme
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void counts_its_versions() =>
        new Given<MentoringProgramme>(new MentoringProgrammeDrafted(1, new(Guid.NewGuid()), Today))
            .When(x => DraftProgrammeHandler.Handle(new(new(Guid.NewGuid()), Today), x, Today)).Only<MentoringProgrammeDrafted>().Version.ShouldBe(2);
}
