using Mentorship.Language;

namespace Mentorship.Host.Access.Links;

/// <summary>What is printed of a link: whom it is for, its address, until when it is good.</summary>
public sealed record LinkCard(string Name, string Place, GivenBy By, string Address, DateTimeOffset Until)
{
    /// <summary>The address is a key.</summary>
    public override string ToString() => nameof(LinkCard);
}
