using Mentorship.Matching.Contracts;

namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>Keeps the members of a group at work as its forming has them.</summary>
public static class KeepMembersHandler
{
    public static Task Handle(MentorReplaced replaced, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(replaced.Group, x => Change(x, new(replaced.From, replaced.To, replaced.OccurredOn)), cancellation);

    public static Task Handle(MemberLeft left, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(left.Group, x => Change(x, new(left.Participant, null, left.OccurredOn)), cancellation);

    public static Task Handle(MemberJoined joined, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(joined.Group, x => Join(x, joined), cancellation);

    /// <summary>The programme with one member more, or nothing where it has them already or has ended.</summary>
    public static GroupProgrammeMemberJoined? Join(GroupProgramme programme, MemberJoined joined) =>
        programme.Ended || programme.Joined.Contains(new(joined.Participant, joined.OccurredOn)) ? null
            : new(programme.Group, joined.Participant, joined.Side, [.. programme.Members, joined.Participant], joined.OccurredOn);

    /// <summary>The programme's new members, or nothing where it has them already or has ended.</summary>
    public static GroupProgrammeMembersChanged? Change(GroupProgramme programme, MemberChange change)
    {
        if (programme.Ended || programme.Changes.Contains(change)) return null;
        if (!programme.Members.Contains(change.Left)) throw new NotYet("the member who leaves");
        IReadOnlyList<ParticipantId> mentors = Replaced(programme.Mentors);
        return new(
            programme.Group, mentors, Replaced(programme.Mentees),
            programme.Lead != change.Left ? programme.Lead : change.Joined ?? (mentors is [var first, ..] ? first : default),
            change.Left, change.Joined, change.On);

        IReadOnlyList<ParticipantId> Replaced(IReadOnlyList<ParticipantId> side) => !side.Contains(change.Left) ? side
            : [.. side.Where(x => x != change.Left && x != change.Joined), .. change.Joined is { } joined ? [joined] : Array.Empty<ParticipantId>()];
    }
}
