using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Programme.NormativeBase;

/// <summary>Puts the last version of a local act into force: by an order, and for the regulation after a council that discussed it (the law asks for the councils' opinion).</summary>
[Needs(Deed.SignOrders), StepUp]
public sealed record ApproveLocalAct(LocalActKind Act, OrderId Order, MinutesId? Minutes, DateOnly On)
{
    [JsonIgnore]
    public Guid LocalActId => LocalAct.StreamOf(Act);

    public sealed class Rules : AbstractValidator<ApproveLocalAct>
    {
        public Rules()
        {
            RuleFor(x => x.Act).IsInEnum();
            RuleFor(x => x.Order).NotEmpty();
        }
    }
}

/// <summary>The order and the minutes that are named, as far as they are there.</summary>
public sealed record ApprovalGrounds(OrderEntry? Order, Minutes? Minutes);

public static class ApproveLocalActHandler
{
    public static async Task<ApprovalGrounds> Load(ApproveLocalAct command, IDocumentSession session, CancellationToken cancellation) => new(
        await session.LoadAsync<OrderEntry>(command.Order, cancellation),
        command.Minutes is { } minutes ? await session.LoadAsync<Minutes>(minutes, cancellation) : null);

    public static LocalActApproved Handle(ApproveLocalAct command, [WriteAggregate(Required = false)] LocalAct? act, ApprovalGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(act is null, Say.LocalActNotDrafted);
        Refused.When(act!.Last.ApprovedOn is not null, Say.LocalActAlreadyApproved);
        Refused.When(command.On < act.Last.DraftedOn, Say.LocalActBeforeDraft);
        Refused.When(grounds.Order is null || !grounds.Order.InForce(command.On), Say.LocalActNeedsOrder);
        Refused.When(command.Minutes is not null && grounds.Minutes is null, Say.MinutesNotThere);
        Refused.When(grounds.Minutes?.On > command.On, Say.MinutesAfterApproval);
        Refused.When(command.Minutes is { } heard && act.Versions.Any(x => x.Minutes == heard), Say.MinutesOfEarlierVersion);
        Refused.When(command.Act == LocalActKind.Regulation && grounds.Minutes?.Subjects.Contains(MinutesSubject.RegulationDiscussed) != true, Say.RegulationNeedsCouncil);
        return new(command.Act, act.Last.Version, command.Order, command.Minutes, command.On);
    }
}
