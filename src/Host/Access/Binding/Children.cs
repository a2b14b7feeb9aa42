using Marten;
using Mentorship.Language;

namespace Mentorship.Host.Access.Binding;

/// <summary>Whose representative somebody is.</summary>
public static class Children
{
    public static async Task<IReadOnlyList<ParticipantId>> Of(IQuerySession session, RepresentativeId representative) =>
        [.. (await session.QueryAsync<Guid>(
            "select id from participants.mt_doc_participant where tenant_id = ? and data -> 'representatives' @> jsonb_build_array(jsonb_build_object('id', ?::text))",
            session.TenantId, representative.Value.ToString())).Select(x => new ParticipantId(x))];
}
