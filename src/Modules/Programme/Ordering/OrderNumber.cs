using System.Text;

namespace Mentorship.Programme.Ordering;

/// <summary>A number of the office register was given to an order; it is never given again, not even when the order is cancelled (INV-23).</summary>
[LogName("programme.order_number_taken")]
public sealed record OrderNumberTaken(OrderId Order, int Year, string Number, DateOnly OccurredOn) : IFact;

/// <summary>A number of a calendar year: one stream each, so that two orders cannot start it.</summary>
public sealed record OrderNumber(Guid Id)
{
    private const string Latin = "ABCEHKMOPTX", Cyrillic = "АВСЕНКМОРТХ";

    public static Guid StreamOf(int year, string number) => NamedId.Of("order-number", year, Normal(number));

    public static OrderNumber Create(OrderNumberTaken e) => new(StreamOf(e.Year, e.Number));

    /// <summary>«№ 14 - a», «14-А» and «14-A» typed in Latin are one number.</summary>
    public static string Normal(string number)
    {
        var normal = new StringBuilder();
        foreach (var letter in number.ToUpperInvariant().Where(x => x is not '№' && !char.IsWhiteSpace(x)))
            normal.Append(Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Cyrillic[at] : letter is '–' or '—' ? '-' : letter);
        return normal.ToString();
    }
}

internal static class OrderNumbers
{
    /// <summary>A number as the office writes it.</summary>
    public static IRuleBuilderOptions<T, string> IsOrderNumber<T>(this IRuleBuilder<T, string> rule) =>
        rule.Matches(@"^[\p{L}\p{N} №/.\-–—]{1,20}$").WithMessage(_ => Say.OrderNumberLooksWrong)
            .Must(x => x is null || OrderNumber.Normal(x).Length > 0).WithMessage(_ => Say.OrderNumberLooksWrong);
}
