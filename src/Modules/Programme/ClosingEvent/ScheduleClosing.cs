using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Programme.ClosingEvent;

/// <summary>Arranges the closing event of a year as its order says, or arranges it anew (9.3).</summary>
[Needs(Deed.LeadClosing)]
public sealed record ScheduleClosing(
    SchoolYear Cycle, OrderId Order, DateOnly EventOn, TimeOnly StartsAt, int Minutes, EventFormat Format, string Place, AccountId Responsible, IReadOnlyList<Invited> Invited, int Expected,
    string PointsText, DateOnly On)
{
    [JsonIgnore]
    public Guid GatheringId => Gathering.IdOf(Cycle);

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(ScheduleClosing)} {Cycle}";

    public sealed class Rules : AbstractValidator<ScheduleClosing>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.EventOn).NotEmpty();
            RuleFor(x => x.Minutes).InclusiveBetween(15, 600);
            RuleFor(x => x.Format).IsInEnum();
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.Responsible).NotEmpty();
            RuleFor(x => x.Invited).NotEmpty().WithMessage(_ => Say.SomebodyIsInvited);
            RuleForEach(x => x.Invited).IsInEnum();
            RuleFor(x => x.Expected).InclusiveBetween(1, 5000);
            RuleFor(x => x.PointsText).NotEmpty().MaximumLength(4000);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The order behind it, and its words under seal.</summary>
public sealed record GatheringGrounds(Order? Order, Seal Words);

public static class ScheduleClosingHandler
{
    public static async Task<GatheringGrounds> Load(ScheduleClosing command, IDocumentSession session, CancellationToken cancellation) => new(
        await session.LoadAsync<Order>(command.Order, cancellation),
        Safe.Seal(session, [], GatheringWords.Purpose, new GatheringWords(command.Place.Trim(), command.PointsText.Trim())));

    public static ClosingEventScheduled Handle(ScheduleClosing command, [WriteAggregate(Required = false)] Gathering? known, GatheringGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        Refused.When(known?.Held is not null, Say.ClosingEventIsHeld);
        Refused.When(grounds.Order is not { Kind: OrderKind.ClosingEvent, IssuedOn: not null, Cancelled: false }, Say.NoOrderOfClosingEvent);
        Refused.When(command.EventOn < grounds.Order!.IssuedOn, Say.EventBeforeOrder);
        Refused.When(SchoolYear.Of(command.EventOn) != command.Cycle, Say.EventOutsideYear.With(command.Cycle));
        return new(
            command.Cycle, command.Order, command.EventOn, command.StartsAt, command.Minutes, command.Format, command.Responsible, [.. command.Invited.Distinct()], command.Expected,
            grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
