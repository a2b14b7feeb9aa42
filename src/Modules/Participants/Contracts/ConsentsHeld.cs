namespace Mentorship.Participants.Contracts;

/// <summary>The kinds of processing somebody agreed to and has not lost, for whoever follows consents in a view: a pupil come of age may have both.</summary>
public sealed record ConsentsHeld(IReadOnlyList<ConsentKind> Kinds)
{
    /// <summary>There was a consent, and the last of them is gone.</summary>
    public bool IsLost { get; init; }

    /// <summary>What is held after one more fact; nothing as long as nothing was ever agreed to.</summary>
    public static ConsentsHeld? After(ConsentsHeld? held, object fact) => fact switch
    {
        ConsentGranted x when x.Kind.IsToProcess() => (held ?? new([])).With(x.Kind),
        ConsentWithdrawn x when x.Kind.IsToProcess() => held?.Without(x.Kind),
        ConsentExpired x when x.Kind.IsToProcess() => held?.Without(x.Kind),
        ConsentInvalidated x when x.Kind.IsToProcess() => held?.Without(x.Kind),
        _ => held,
    };

    private ConsentsHeld With(ConsentKind kind) => new([.. Kinds.Where(x => x != kind), kind]);

    private ConsentsHeld Without(ConsentKind kind) => new ConsentsHeld([.. Kinds.Where(x => x != kind)]) is var left ? left with { IsLost = left.Kinds.Count == 0 } : this;
}
