using Marten;

namespace Mentorship.Kernel;

/// <summary>
/// Documents by their ids where the ids are strong-typed: Marten's LoadMany takes plain ones only,
/// and a LINQ question is compiled anew each time it is asked, which is felt where every command asks.
/// </summary>
public static class Loading
{
    public static Task<IReadOnlyList<T>> LoadAmongAsync<T>(this IQuerySession session, IEnumerable<Guid> ids, CancellationToken cancellation = default) where T : notnull =>
        session.QueryAsync<T>("where d.tenant_id = ? and d.id = any(?)", cancellation, session.TenantId, ids.Distinct().ToArray());
}
