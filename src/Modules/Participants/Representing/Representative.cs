using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Representing;

/// <summary>A linked representative, and since when they have known of the programme.</summary>
public sealed record Representative(RepresentativeId Id, Relation Relation, DateOnly? InformedOn)
{
    /// <summary>Being told again does not undo that they were told before.</summary>
    public Representative InformedAt(DateOnly on) => this with { InformedOn = InformedOn is { } before && before < on ? before : on };
}
