using Mentorship.Participants.Contracts;

namespace Mentorship.Participants;

/// <summary>What decisions about a participant need to know.</summary>
public sealed record Participant(ParticipantId Id, ParticipantKind Kind)
{
    public IReadOnlyList<ConsentKind> Consents { get; init; } = [];

    public bool Holds(ConsentKind kind) => Consents.Contains(kind);

    public static Participant Create(ParticipantRegistered e) => new(e.Participant, e.Kind);

    public Participant Apply(ConsentGranted e) => this with { Consents = [.. Consents, e.Kind] };

    public Participant Apply(ConsentWithdrawn e) => this with { Consents = [.. Consents.Where(x => x != e.Kind)] };
}
