using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Cycles;

/// <summary>The groups that a cycle has to see to their end.</summary>
public sealed record GroupsOfCycle(IReadOnlyList<CycleGroup> All);

/// <summary>A group as far as orders and the closing of its cycle ask: formed, confirmed, ended, and whose outcome is entered (9.7).</summary>
public sealed record CycleGroup(GroupId Id, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members)
{
    public bool Confirmed { get; init; }

    public bool Active { get; init; } = true;

    /// <summary>Its programme was completed, so that every member has an outcome.</summary>
    public bool Completed { get; init; }

    public IReadOnlyList<ParticipantId> WithOutcome { get; init; } = [];

    public bool OwesOutcome => Completed && Members.Except(WithOutcome).Any();
}

/// <summary>Follows groups from forming to their end, across modules.</summary>
public sealed partial class CycleGroupProjection : MultiStreamProjection<CycleGroup, GroupId>
{
    public CycleGroupProjection()
    {
        Identity<GroupFormed>(x => x.Group);
        Identity<GroupConfirmedByOrder>(x => x.Group);
        Identity<MentorReplaced>(x => x.Group);
        Identity<MemberLeft>(x => x.Group);
        Identity<GroupDissolved>(x => x.Group);
        Identity<GroupProgrammeCompleted>(x => x.Group);
        Identity<GroupProgrammeTerminated>(x => x.Group);
        Identity<ProgrammeOutcomeEntered>(x => x.Group);
    }

    public override CycleGroup? Evolve(CycleGroup? snapshot, GroupId id, IEvent e) => (snapshot, e.Data) switch
    {
        (_, GroupFormed x) => new(id, x.Cycle, [.. x.Mentors, .. x.Mentees]),
        (null, _) => null,
        ({ } group, GroupConfirmedByOrder) => group with { Confirmed = true },
        ({ } group, MentorReplaced x) => group with { Members = [.. group.Members.Where(m => m != x.From), x.To] },
        ({ } group, MemberLeft x) => group with { Members = [.. group.Members.Where(m => m != x.Participant)] },
        ({ } group, GroupDissolved or GroupProgrammeTerminated) => group with { Active = false },
        ({ } group, GroupProgrammeCompleted x) => group with { Active = false, Completed = true, Members = [.. x.Mentors, .. x.Mentees] },
        ({ } group, ProgrammeOutcomeEntered x) => group with { WithOutcome = [.. group.WithOutcome, x.Participant] },
        _ => snapshot,
    };
}
