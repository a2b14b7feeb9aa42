using System.Text.Json.Serialization;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Evidence;

/// <summary>Names the section of the school's own site that tells of mentoring; it is asked for at every check.</summary>
[Needs(Deed.LeadCycle)]
public sealed record NameWebSection(string AddressText, DateOnly On)
{
    [JsonIgnore]
    public Guid WebSectionId => WebSection.Stream;

    public override string ToString() => nameof(NameWebSection);

    public sealed class Rules : AbstractValidator<NameWebSection>
    {
        public Rules() => RuleFor(x => x.AddressText).NotEmpty().MaximumLength(500)
            .Must(x => Uri.TryCreate(x?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https").WithMessage(_ => Say.WebSectionNeedsAddress);
    }
}

/// <summary>The address as it lies in the vault.</summary>
public sealed record WebAddress(string Address)
{
    public const string Purpose = "web-section";
}

public static class NameWebSectionHandler
{
    public static Seal Load(NameWebSection command, IDocumentSession session) => Safe.Seal(session, [], WebAddress.Purpose, new WebAddress(command.AddressText.Trim()));

    public static WebSectionNamed Handle(NameWebSection command, Seal kept, [WriteAggregate(Required = false)] WebSection? _, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        return new(kept.Record, kept.Commitment, command.On);
    }
}

/// <summary>Where the section was, from which day on.</summary>
public sealed record WebSection(Guid Id, IReadOnlyList<WebSectionNamed> Named)
{
    /// <summary>A school has one.</summary>
    public static readonly Guid Stream = NamedId.Of("web-section");

    public static WebSection Create(WebSectionNamed e) => new(Stream, [e]);

    public WebSection Apply(WebSectionNamed e) => this with { Named = [.. Named, e] };

    /// <summary>What was named last by a day.</summary>
    public WebSectionNamed? On(DateOnly day) => Named.LastOrDefault(x => x.OccurredOn <= day);
}
