using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Cataloguing;

/// <summary>The catalogue of a school as decisions see it: which codes it has given out itself, and which are offered no more.</summary>
public sealed record Catalogue(Guid Id)
{
    public static Guid TheOne { get; } = NamedId.Of("catalogue");

    public IReadOnlyList<string> Own { get; init; } = [];

    public IReadOnlyList<string> Retired { get; init; } = [];

    public static Catalogue Create(DirectionAdded e) => new Catalogue(TheOne).Apply(e);

    public static Catalogue Create(DirectionRenamed _) => new(TheOne);

    public static Catalogue Create(DirectionWeighed _) => new(TheOne);

    public static Catalogue Create(DirectionRetired e) => new Catalogue(TheOne).Apply(e);

    public Catalogue Apply(DirectionAdded e) => this with { Own = [.. Own, e.Code] };

    public Catalogue Apply(DirectionRetired e) => this with { Retired = [.. Retired, e.Code] };
}
