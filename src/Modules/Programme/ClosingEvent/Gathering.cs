using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ClosingEvent;

/// <summary>Where the closing event is held and what happens at it, as it lies in the vault: a point to a line, with the hour and who answers for it.</summary>
public sealed record GatheringWords(string Place, string Points)
{
    public const string Purpose = "closing-event";

    public IReadOnlyList<string> Lines => Points.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => nameof(GatheringWords);
}

/// <summary>What decisions about the closing event of a year need to know.</summary>
public sealed record Gathering(Guid Id, ClosingEventScheduled Arranged)
{
    /// <summary>How often it was arranged: a calendar takes the later over the earlier.</summary>
    public int Times { get; init; } = 1;

    public ClosingEventHeld? Held { get; init; }

    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("closing-event", cycle.First);

    public static Gathering Create(ClosingEventScheduled e) => new(IdOf(e.Cycle), e);

    public Gathering Apply(ClosingEventScheduled e) => this with { Arranged = e, Times = Times + 1 };

    public Gathering Apply(ClosingEventHeld e) => this with { Held = e };
}
