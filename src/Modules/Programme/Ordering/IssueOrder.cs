using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering.Drafting;
using Wolverine;

namespace Mentorship.Programme.Ordering;

/// <summary>The director signs an order; what it puts into force stands in the log in the same moment (3.1, 3.2, 3.4, 3.5, 7.Z2, 9.3, 9.4).</summary>
[Needs(Deed.SignOrders), StepUp]
public sealed record IssueOrder(
    OrderId Order, OrderKind Kind, string Number, DocumentId? Document, IReadOnlyList<GroupId> Groups,
    IReadOnlyList<ParticipantId> Participants, AccountId? Appointee, DateOnly On)
{
    public sealed class Rules : AbstractValidator<IssueOrder>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Number).IsOrderNumber();
            RuleFor(x => x.Groups).NotNull();
            RuleFor(x => x.Participants).NotNull();
        }
    }
}

/// <summary>What an order has to look at: whether its number is free, what the last drafts of the programme and of the year's plan are, how the groups named stand.</summary>
public sealed record OrderGrounds(bool NumberTaken, int ProgrammeDrafted, IReadOnlyList<GroupStanding> Groups)
{
    public int PlanDrafted { get; init; }

    /// <summary>The version that an order of the kind approves.</summary>
    public int? VersionFor(OrderKind kind) => kind switch
    {
        OrderKind.ApproveProgramme => ProgrammeDrafted,
        OrderKind.ApproveImplementationPlan => PlanDrafted,
        _ => null,
    };

    public static async Task<OrderGrounds> Of(IQuerySession session, bool numberTaken, DateOnly on, IReadOnlyList<GroupStanding> groups, CancellationToken cancellation) =>
        new(numberTaken, (await session.LoadAsync<MentoringProgramme>(MentoringProgramme.Stream, cancellation))?.Drafted ?? 0, groups)
        {
            PlanDrafted = (await session.LoadAsync<ImplementationPlan>(ImplementationPlan.StreamOf(SchoolYear.Of(on)), cancellation))?.Drafted ?? 0,
        };
}

public static class IssueOrderHandler
{
    public static async Task<OrderGrounds> Load(IssueOrder command, IDocumentSession session, IMessageBus bus, CancellationToken cancellation) => await OrderGrounds.Of(
        session, await session.Events.FetchStreamStateAsync(OrderNumber.StreamOf(command.On.Year, command.Number), cancellation) is not null, command.On,
        command.Kind is OrderKind.GroupsApproved or OrderKind.MentorReplacement && command.Groups.Count > 0 ? (await bus.InvokeAsync<Groups>(new GroupsOf(command.Groups), cancellation)).All : [], cancellation);

    public static (IStartStream Order, IStartStream Number) Handle(IssueOrder command, OrderGrounds grounds, DateOnly today) => (
        MartenOps.StartStream<Order>(command.Order.Value, [.. Decide(command, grounds, today)]),
        Take(command));

    /// <summary>Takes the number out of the register of the year.</summary>
    public static IStartStream Take(IssueOrder command) => MartenOps.StartStream<OrderNumber>(
        OrderNumber.StreamOf(command.On.Year, command.Number),
        new OrderNumberTaken(command.Order, command.On.Year, OrderNumber.Normal(command.Number), command.On));

    public static IEnumerable<object> Decide(IssueOrder command, OrderGrounds grounds, DateOnly today, OrderDrafted? draft = null)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(grounds.NumberTaken, Say.OrderNumberTaken);
        var issued = new OrderIssued(
            command.Order, command.Kind, command.Number.Trim(), command.Document, command.Groups, command.Participants, command.Appointee, command.On,
            grounds.Groups.Count > 0 ? [.. grounds.Groups.SelectMany(x => x.Members).Distinct()] : null, draft?.Text, draft?.Commitment, draft?.Acquainted);
        return OrderEffect.Of(command, grounds, draft?.Acquainted ?? []) is { } effect ? [issued, effect] : [issued];
    }
}
