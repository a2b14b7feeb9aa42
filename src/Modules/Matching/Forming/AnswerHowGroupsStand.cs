namespace Mentorship.Matching.Forming;

/// <summary>Answers <see cref="GroupsOf"/>.</summary>
public static class GroupsOfHandler
{
    /// <summary>In the order asked, so that what is decided upon it is the same each time.</summary>
    public static async Task<Groups> Handle(GroupsOf question, IQuerySession session)
    {
        var found = (await session.LoadAmongAsync<Group>(question.Groups.Select(x => x.Value))).ToDictionary(x => x.Id);
        return new([.. question.Groups.Where(found.ContainsKey).Distinct().Select(x => Standing(found[x]))]);
    }

    internal static GroupStanding Standing(Group x) =>
        new(x.Id, x.Cycle, x.Form, x.RoleModel, x.State == GroupState.Formed, x.AgreementsSigned, x.Members, x.Order is not null) { Mentors = x.Mentors };
}

/// <summary>Answers <see cref="GroupsIn"/>.</summary>
public static class GroupsInHandler
{
    public static async Task<Groups> Handle(GroupsIn question, IQuerySession session)
    {
        var year = question.Cycle.First;
        return new([.. (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).Select(GroupsOfHandler.Standing)]);
    }
}
