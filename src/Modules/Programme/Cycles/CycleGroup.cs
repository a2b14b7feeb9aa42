using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cycles;

/// <summary>A group as it is offered to be named in an order: who is in it, whether an order stands behind it, whether it has ended.</summary>
public sealed record CycleGroup(GroupId Id, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members)
{
    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    public bool Confirmed => OrderBehind.Of(Orders, Members) is not null;

    public bool Active { get; init; } = true;
}

/// <summary>Follows groups from forming to their end, across modules.</summary>
public sealed partial class CycleGroupProjection : MultiStreamProjection<CycleGroup, GroupId>
{
    public CycleGroupProjection()
    {
        Identity<GroupFormed>(x => x.Group);
        Identity<GroupConfirmedByOrder>(x => x.Group);
        Identity<GroupConfirmationCancelled>(x => x.Group);
        Identity<MentorReplaced>(x => x.Group);
        Identity<MemberJoined>(x => x.Group);
        Identity<MemberLeft>(x => x.Group);
        Identity<GroupDissolved>(x => x.Group);
        Identity<GroupCarriedOver>(x => x.Group);
        Identity<GroupProgrammeCompleted>(x => x.Group);
        Identity<GroupProgrammeTerminated>(x => x.Group);
    }

    public override CycleGroup? Evolve(CycleGroup? snapshot, GroupId id, IEvent e) => (snapshot, e.Data) switch
    {
        (_, GroupFormed x) => new(id, x.Cycle, [.. x.Mentors, .. x.Mentees]),
        (null, _) => null,
        ({ } group, GroupConfirmedByOrder x) => group with { Orders = [.. group.Orders, new(x.Order, x.Members)] },
        ({ } group, GroupConfirmationCancelled x) => group with { Orders = OrderBehind.Cancel(group.Orders, x.Order) },
        ({ } group, MentorReplaced x) => group with { Members = [.. group.Members.Where(m => m != x.From), x.To] },
        ({ } group, MemberJoined x) => group with { Members = [.. group.Members, x.Participant] },
        ({ } group, MemberLeft x) => group with { Members = [.. group.Members.Where(m => m != x.Participant)] },
        ({ } group, GroupCarriedOver x) => group with { Cycle = x.To },
        ({ } group, GroupDissolved or GroupProgrammeTerminated or GroupProgrammeCompleted) => group with { Active = false },
        _ => snapshot,
    };
}
