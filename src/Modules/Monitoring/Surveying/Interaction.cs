using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Surveying;

/// <summary>When the members of a group were looked at together.</summary>
public sealed record Interaction(Guid Id, IReadOnlyList<DateOnly> CheckedOn)
{
    public static Guid IdOf(GroupId group) => NamedId.Of("interaction", group.Value);

    public static Interaction Create(InteractionChecked e) => new(IdOf(e.Group), [e.OccurredOn]);

    public Interaction Apply(InteractionChecked e) => this with { CheckedOn = [.. CheckedOn, e.OccurredOn] };
}
