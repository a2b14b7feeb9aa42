using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Participants.Bases;

/// <summary>Who worked with whom, as the bases show it.</summary>
public sealed record GroupEntry(Guid Id, int Cycle, MentoringForm Form, Guid[] Mentors, Guid[] Mentees, DateOnly FormedOn)
{
    /// <summary>The last year it went on into, where it did.</summary>
    public int? ContinuedIn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether the group saw its programme to the end.</summary>
    public bool Completed { get; init; }

    /// <summary>Members who went before the end, and when.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> Gone { get; init; } = new Dictionary<Guid, DateOnly>();

    public DateOnly? EndedFor(Guid participant) => Gone.TryGetValue(participant, out var day) ? day : EndedOn;

    /// <summary>Whoever comes back is not gone any more.</summary>
    public GroupEntry With(Guid participant, Side side) => this with
    {
        Mentors = side == Side.Mentor ? [.. Mentors.Union([participant])] : Mentors,
        Mentees = side == Side.Mentee ? [.. Mentees.Union([participant])] : Mentees,
        Gone = Gone.Where(x => x.Key != participant).ToDictionary(),
    };

    public GroupEntry Without(Guid participant, DateOnly on) => this with { Gone = new Dictionary<Guid, DateOnly>(Gone) { [participant] = on } };
}

/// <summary>Folds the groups out of what other modules tell.</summary>
public partial class GroupEntryProjection : MultiStreamProjection<GroupEntry, Guid>
{
    public GroupEntryProjection()
    {
        Identity<GroupFormed>(x => x.Group.Value);
        Identity<MentorReplaced>(x => x.Group.Value);
        Identity<MemberJoined>(x => x.Group.Value);
        Identity<MemberLeft>(x => x.Group.Value);
        Identity<GroupCarriedOver>(x => x.Group.Value);
        Identity<GroupDissolved>(x => x.Group.Value);
        Identity<GroupProgrammeCompleted>(x => x.Group.Value);
        Identity<GroupProgrammeTerminated>(x => x.Group.Value);
    }

    public override GroupEntry? Evolve(GroupEntry? snapshot, Guid id, IEvent e) => (e.Data, snapshot) switch
    {
        (GroupFormed x, _) => new(id, x.Cycle.First, x.Form, [.. x.Mentors.Select(p => p.Value)], [.. x.Mentees.Select(p => p.Value)], x.OccurredOn),
        (MentorReplaced x, { } group) => group.Without(x.From.Value, x.OccurredOn) with { Mentors = [.. group.Mentors.Union([x.To.Value])] },
        (MemberJoined x, { } group) => group.With(x.Participant.Value, x.Side),
        (MemberLeft x, { } group) => group.Without(x.Participant.Value, x.OccurredOn),
        (GroupCarriedOver x, { } group) => group with { ContinuedIn = x.To.First },
        (GroupDissolved x, { } group) => group with { EndedOn = group.EndedOn ?? x.OccurredOn },
        (GroupProgrammeCompleted x, { } group) => group with { EndedOn = x.OccurredOn, Completed = true },
        (GroupProgrammeTerminated x, { } group) => group with { EndedOn = group.EndedOn ?? x.OccurredOn },
        _ => snapshot,
    };
}
