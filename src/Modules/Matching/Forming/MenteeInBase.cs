using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Matching.Forming;

/// <summary>A mentee of a cycle's base with the requests stated.</summary>
public sealed record MenteeInBase(Guid Id, ParticipantId Participant, int Year, AgeBand AgeBand, IReadOnlyList<string> RequestCodes);

public sealed partial class MenteeInBaseProjection : MultiStreamProjection<MenteeInBase, Guid>
{
    public MenteeInBaseProjection()
    {
        Identity<MenteeEnteredBase>(e => IdOf(e.Participant, e.Cycle));
        Identity<MenteeRequestClassified>(e => IdOf(e.Participant, e.Cycle));
    }

    public override MenteeInBase? Evolve(MenteeInBase? snapshot, Guid id, IEvent e) => (e.Data, snapshot) switch
    {
        (MenteeEnteredBase entered, _) => new(id, entered.Participant, entered.Cycle.First, entered.AgeBand, entered.RequestCodes),
        (MenteeRequestClassified classified, { } mentee) => mentee with { RequestCodes = classified.RequestCodes },
        _ => snapshot,
    };

    private static Guid IdOf(ParticipantId participant, SchoolYear cycle) => NamedId.Of("mentee-in-base", participant.Value, cycle.First);
}
