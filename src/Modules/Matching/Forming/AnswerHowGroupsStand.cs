namespace Mentorship.Matching.Forming;

/// <summary>Answers <see cref="GroupsOf"/>.</summary>
public static class GroupsOfHandler
{
    public static async Task<Groups> Handle(GroupsOf question, IQuerySession session)
    {
        var found = new List<GroupStanding>();
        foreach (var id in question.Groups)
            if (await session.LoadAsync<Group>(id) is { } group)
                found.Add(new(group.Id, group.Cycle, group.Form, group.RoleModel, group.State == GroupState.Formed, group.AgreementsSigned, group.Members));
        return new(found);
    }
}
