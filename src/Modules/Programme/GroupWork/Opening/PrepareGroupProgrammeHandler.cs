using Mentorship.Matching.Contracts;

namespace Mentorship.Programme.GroupWork.Opening;

/// <summary>Gives every group that is formed its programme, once.</summary>
[TriesAgain]
public static class PrepareGroupProgrammeHandler
{
    public static async Task Handle(GroupFormed formed, IDocumentSession session, CancellationToken cancellation)
    {
        var id = GroupProgramme.IdOf(formed.Group);
        if (await session.LoadAsync<GroupProgramme>(id, cancellation) is not null) return;
        session.Events.StartStream<GroupProgramme>(id, Prepared(formed));
    }

    public static GroupProgrammePrepared Prepared(GroupFormed formed) =>
        new(formed.Group, formed.Cycle, formed.Form, formed.Mentors, formed.Mentees, formed.Lead, formed.PlannedUntil, formed.OccurredOn);
}
