namespace Mentorship.Participants.Destroying;

/// <summary>What stands in the place of a name once there is none: the act under which the data were destroyed.</summary>
public static class Destroyed
{
    public static string By(string act) => Say.DestroyedUnder.Replace("{0}", act, StringComparison.Ordinal);

    /// <summary>Those of some people whose data were destroyed, each with the sentence that is shown.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> Among(IQuerySession session, IEnumerable<Guid> people, CancellationToken cancellation)
    {
        Guid[] asked = [.. people.Distinct()];
        if (asked.Length == 0) return new Dictionary<Guid, string>();
        return (await session.LoadAmongAsync<Participant>(asked, cancellation)).Where(x => x.ActOfDestruction is not null)
            .ToDictionary(x => x.Id.Value, x => By(x.ActOfDestruction!));
    }
}
