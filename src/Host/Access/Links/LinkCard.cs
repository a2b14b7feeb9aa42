using Mentorship.Language;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Host.Access.Links;

/// <summary>What is printed of a link: whom it is for, its address, until when it is good.</summary>
public sealed record LinkCard(string Name, string Place, GivenBy By, string Address, DateTimeOffset Until)
{
    /// <summary>Who is asked for a minor.</summary>
    public string? Speaker { get; init; }

    /// <summary>The consent form to be signed by hand where the link is not used, in its version.</summary>
    public (string Version, FormText Text)? Form { get; init; }

    /// <summary>The address is a key.</summary>
    public override string ToString() => nameof(LinkCard);
}
