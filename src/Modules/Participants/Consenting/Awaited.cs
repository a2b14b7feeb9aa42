using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>An answer that is waited for: since when, when it was asked for last, how often.</summary>
public sealed record Awaited(ConsentKind Kind, DateOnly Since, DateOnly LastAsked, int Times)
{
    public static IReadOnlyList<Awaited> With(IReadOnlyList<Awaited> all, ConsentFormIssued e) => all.FirstOrDefault(x => x.Kind == e.Kind) is { } known
        ? [.. all.Select(x => x == known ? known with { LastAsked = e.OccurredOn, Times = known.Times + 1 } : x)]
        : [.. all, new(e.Kind, e.OccurredOn, e.OccurredOn, 1)];

    public static IReadOnlyList<Awaited> Without(IReadOnlyList<Awaited> all, ConsentKind kind) => [.. all.Where(x => x.Kind != kind)];
}
