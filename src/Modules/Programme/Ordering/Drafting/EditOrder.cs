namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>Changes the words of a draft.</summary>
[Needs(Deed.DraftOrders)]
public sealed record EditOrder(
    OrderId Order, string TitleText, string PreambleText, string ItemsText, string ControlText, string? AnnexesText, string SignatureText, DateOnly On)
{
    public const int Longest = 100_000;

    public OrderText Words => new(TitleText, PreambleText, ItemsText, ControlText, AnnexesText ?? "", SignatureText);

    public sealed class Rules : AbstractValidator<EditOrder>
    {
        public Rules()
        {
            RuleFor(x => x.Order).NotEmpty();
            RuleFor(x => x.TitleText).NotEmpty().MaximumLength(300);
            RuleFor(x => x.PreambleText).NotEmpty().MaximumLength(4000);
            RuleFor(x => x.ItemsText).NotEmpty().MaximumLength(20_000);
            RuleFor(x => x.ControlText).NotEmpty().MaximumLength(1000);
            RuleFor(x => x.AnnexesText).MaximumLength(Longest);
            RuleFor(x => x.SignatureText).NotEmpty().MaximumLength(300);
            RuleFor(x => x).Must(x => new[] { x.TitleText, x.PreambleText, x.ItemsText, x.ControlText, x.AnnexesText, x.SignatureText }.All(IsClean)).WithMessage(_ => Say.OrderControlCharacters);
            RuleFor(x => x.On).NotEmpty();
        }

        private static bool IsClean(string? text) => text is null || text.All(c => !char.IsControl(c) || c is '\n' or '\r' or '\t');
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(EditOrder)} {Order.Value}";
}

public static class EditOrderHandler
{
    public static Seal Load(EditOrder command, Order order, IDocumentSession session) => Safe.Seal(session, order.Named, OrderText.Purpose, command.Words);

    public static OrderEdited Handle(EditOrder command, [WriteAggregate("Order")] Order order, Seal kept, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        order.MustBeDraft();
        return new(order.Id, kept.Record, kept.Commitment, order.Named, command.On);
    }
}
