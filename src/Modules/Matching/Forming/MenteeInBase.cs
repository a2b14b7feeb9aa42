using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>A mentee of a cycle's base with the requests stated.</summary>
public sealed record MenteeInBase(Guid Id, ParticipantId Participant, int Year, AgeBand AgeBand, IReadOnlyList<string> RequestCodes);

public sealed partial class MenteeInBaseProjection : MultiStreamProjection<MenteeInBase, Guid>
{
    public MenteeInBaseProjection() => Identity<MenteeEnteredBase>(e => NamedId.Of("mentee-in-base", e.Participant.Value, e.Cycle.First));

    public override MenteeInBase? Evolve(MenteeInBase? snapshot, Guid id, IEvent e) => e.Data is MenteeEnteredBase entered
        ? new(id, entered.Participant, entered.Cycle.First, entered.AgeBand, entered.RequestCodes)
        : snapshot;
}
