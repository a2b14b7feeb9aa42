using Mentorship.Matching.Forming;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Somebody proposed to join a group at work, and on which side.</summary>
public sealed record Joining(ParticipantId Participant, Side Side)
{
    /// <summary>Those who would work together anew: the newcomer, and the other side as it is.</summary>
    public static async Task<Circumstances> Circumstances(GroupId id, Joining joining, DateOnly on, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(id) is not { } group ? Forming.Circumstances.None
        : joining.Side == Side.Mentor ? await Forming.Circumstances.Of(group.Cycle, [joining.Participant], group.Mentees, on, session, bus)
        : await Forming.Circumstances.Of(group.Cycle, group.Mentors, [.. group.Mentees, joining.Participant], on, session, bus);

    /// <exception cref="Refused">They may not, or may no longer, be in this group.</exception>
    public void Check(Group group, Circumstances circumstances)
    {
        Refused.When(group.Members.Contains(Participant), Say.AlreadyMemberOfGroup);
        if (Side == Side.Mentor) circumstances.Check(group.Form, [Participant], group.Mentees);
        else circumstances.Check(group.Form, group.Mentors, [Participant]);
    }
}
