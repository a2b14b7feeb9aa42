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
    private static readonly ParticipantId Member = new(Guid.NewGuid());
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
    public void approves_the_last_plan_of_its_cycle() =>
        Decide(Of(OrderKind.ApproveImplementationPlan), Nothing with { PlanDrafted = 3 }).Only<ImplementationPlanApproved>().ShouldBe(new(new(2026), Id, Today, 3));

    [Fact]
    public void is_refused_when_there_is_no_plan_to_approve() => Decide(Of(OrderKind.ApproveImplementationPlan), Nothing).ThenRefused(Say.YearPlanNotDrafted);

    [Fact]
    public void appoints_the_head_of_the_project_group() => Decide(Of(OrderKind.ProjectGroup) with { Appointee = Curator }, Nothing).Only<ProjectGroupAppointed>().Head.ShouldBe(Curator);

    [Fact]
    public void is_refused_for_a_project_group_without_a_head() => Decide(Of(OrderKind.ProjectGroup), Nothing).ThenRefused(Say.OrderNeedsHead);

    [Fact]
    public void approves_groups_that_are_formed_and_agreed() => Decide(OfGroups, Standing(formed: true, signed: true)).Only<OrderIssued>().Groups.ShouldBe([Group]);

    [Fact]
    public void is_refused_for_a_group_without_an_agreement() => Decide(OfGroups, Standing(formed: true, signed: false)).ThenRefused(Say.NoMentoringAgreement);

    [Fact]
    public void is_refused_for_a_new_mentor_without_an_agreement() => Decide(OfReplacement, Standing(formed: true, signed: false)).ThenRefused(Say.NoMentoringAgreement);

    [Fact]
    public void is_refused_before_the_mentor_was_replaced() => Decide(OfReplacement, Standing(formed: true, signed: true, confirmed: true)).ThenRefused(Say.NoReplacementToConfirm);

    [Fact]
    public void is_refused_for_a_group_not_formed() => Decide(OfGroups, Standing(formed: false, signed: true)).ThenRefused(Say.GroupNotFormed);

    [Fact]
    public void is_refused_for_a_group_nobody_knows() => Decide(OfGroups, Nothing).ThenRefused(Say.GroupUnknown);

    [Fact]
    public void is_refused_without_groups_to_approve() => Decide(Of(OrderKind.GroupsApproved), Nothing).ThenRefused(Say.OrderNeedsGroups);

    [Fact]
    public void is_refused_without_a_group_whose_mentor_was_replaced() => Decide(Of(OrderKind.MentorReplacement), Nothing).ThenRefused(Say.OrderNeedsGroups);

    [Fact]
    public void covers_who_belongs_to_the_groups_when_it_is_signed() =>
        Decide(OfGroups, Nothing with { Groups = [new(Group, new(2026), MentoringForm.TeacherPupil, "", true, true, [Member])] }).Only<OrderIssued>().Members.ShouldBe([Member]);

    [Fact]
    public void is_refused_for_tomorrow() => Decide(Of(OrderKind.MentorSchool) with { On = Today.AddDays(1) }, Nothing).ThenRefused(Say.NotInFuture);

    [Theory, InlineData("14-а"), InlineData("№ 14-А"), InlineData("14 – a")]
    public void sees_one_number_behind_its_spellings(string number) =>
        OrderNumber.StreamOf(2026, number).ShouldBe(OrderNumber.StreamOf(2026, "14-А"));

    private static IssueOrder OfReplacement => Of(OrderKind.MentorReplacement) with { Groups = [Group] };

    private static IssueOrder OfGroups => Of(OrderKind.GroupsApproved) with { Groups = [Group] };

    private static IssueOrder Of(OrderKind kind) => new(Id, kind, "14-а", null, [], [], null, Today);

    private static OrderGrounds Standing(bool formed, bool signed, bool confirmed = false) =>
        Nothing with { Groups = [new(Group, new(2026), MentoringForm.TeacherTeacher, "", formed, signed, [], confirmed)] };

    private static Decided Decide(IssueOrder command, OrderGrounds grounds) => new Given<Order>().When(_ => IssueOrderHandler.Decide(command, grounds, Today));
}

public class Cancel_order
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly ParticipantId Thanked = new(Guid.NewGuid()), Member = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly OrderIssued Issued = new(new(Guid.NewGuid()), OrderKind.AppointCurator, "5", null, [Group], [Thanked], new(Guid.NewGuid()), new(2026, 9, 1));
    private static readonly Order By = Order.Create(Issued with { Order = new(Guid.NewGuid()), OccurredOn = Today });
    private static readonly OrderCancelled Cancelled = new(Issued.Order, By.Id, [Group], [Thanked, Member], Today);

    [Fact]
    public void tells_the_groups_it_named_and_whom_it_concerned()
    {
        var cancelled = Cancel(new(By, [Member]), Issued).Only<OrderCancelled>();
        cancelled.Groups.ShouldBe([Group]);
        cancelled.Participants.ShouldBe([Thanked, Member]);
        cancelled.Kind.ShouldBe(OrderKind.AppointCurator);
    }

    [Fact]
    public void is_refused_without_that_order() => Cancel(new(null, []), Issued).ThenRefused(Say.NoCancellingOrder);

    [Fact]
    public void is_refused_a_second_time() => Cancel(new(By, []), Issued, Cancelled).ThenRefused(Say.OrderAlreadyCancelled);

    [Fact]
    public void ends_an_appointment() => new Given<Order>(Issued, Cancelled).State.Appoints(Today).ShouldBeFalse();

    private static Decided Cancel(CancellingGrounds grounds, params IFact[] past) =>
        new Given<Order>(past).When(x => CancelOrderHandler.Handle(new(Issued.Order, By.Id, Today), grounds, x, Today));
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
        new Given<Order>().When(_ => TrainCuratorHandler.Decide(Command, new((Order?)null), Today)).ThenRefused(Mentorship.Programme.Say.NoCuratorInOffice);
}

public class Draft_programme
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void counts_its_versions() =>
        new Given<MentoringProgramme>(new MentoringProgrammeDrafted(1, new(Guid.NewGuid()), Today))
            .When(x => DraftProgrammeHandler.Handle(new(new(Guid.NewGuid()), Today), x, Today)).Only<MentoringProgrammeDrafted>().Version.ShouldBe(2);
}
