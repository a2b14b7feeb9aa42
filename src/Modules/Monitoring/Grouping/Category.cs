using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Grouping;

/// <summary>As what a person counts in reports: who they are outside the programme, and of what age.</summary>
public sealed record Category(Guid Id, ParticipantKind Kind, AgeBand AgeBand);

public partial class CategoryProjection : MultiStreamProjection<Category, Guid>
{
    public CategoryProjection()
    {
        Identity<ParticipantRegistered>(x => x.Participant.Value);
        Identity<MenteeEnteredBase>(x => x.Participant.Value);
        Identity<MentorEnteredBase>(x => x.Participant.Value);
    }

    public override Category? Evolve(Category? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ParticipantRegistered x => new(id, x.Kind, x.AgeBand),
        MenteeEnteredBase x when snapshot is not null => snapshot with { AgeBand = x.AgeBand },
        MentorEnteredBase x when snapshot is not null => snapshot with { AgeBand = x.AgeBand },
        _ => snapshot,
    };
}
