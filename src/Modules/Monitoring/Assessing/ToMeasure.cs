using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Somebody who stands in a base of a cycle and so is to be measured; its id is that of the assessment.</summary>
public sealed record ToMeasure(Guid Id, ParticipantId Participant, int Year)
{
    public IReadOnlyList<Side> Sides { get; init; } = [];

    public Contingent Contingent { get; init; }

    public ToMeasure As(Side side, Contingent contingent) => this with { Sides = [.. Sides.Where(x => x != side), side], Contingent = contingent };
}

public partial class ToMeasureProjection : MultiStreamProjection<ToMeasure, Guid>
{
    public ToMeasureProjection()
    {
        Identity<MenteeEnteredBase>(x => Assessment.IdOf(x.Participant, x.Cycle));
        Identity<MentorEnteredBase>(x => Assessment.IdOf(x.Participant, x.Cycle));
    }

    public override ToMeasure? Evolve(ToMeasure? snapshot, Guid id, IEvent e) => e.Data switch
    {
        MenteeEnteredBase x => (snapshot ?? new(id, x.Participant, x.Cycle.First)).As(Side.Mentee, x.Contingent),
        MentorEnteredBase x => (snapshot ?? new(id, x.Participant, x.Cycle.First)).As(Side.Mentor, x.Category.Contingent()),
        _ => snapshot,
    };
}
