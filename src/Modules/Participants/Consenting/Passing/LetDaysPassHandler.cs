using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting.Passing;

/// <summary>Goes through a school's people when a day has begun.</summary>
public static class LetDaysPassHandler
{
    /// <summary>Everybody of whom a day may make something; whether it does is decided one by one.</summary>
    private const string Concerned =
        """
        select p.id from participants.mt_doc_participant p join vault.mt_doc_card c on c.tenant_id = p.tenant_id and c.id = p.id
        where p.tenant_id = ? and p.data ->> 'leftOn' is null and (
          exists (select from unnest(array[14, 18]) age
            where (c.data -> 'profile' ->> 'bornOn')::date + make_interval(years => age) between (p.data ->> 'registeredOn')::date - 1 and ?
              and not p.data -> 'thresholds' @> to_jsonb(age))
          or exists (select from jsonb_array_elements(p.data -> 'consents') held where (held ->> 'validUntil')::date < ? and held ->> 'expiredOn' is null)
          or (jsonb_array_length(p.data -> 'thresholds') > 0
            and (p.data ->> 'assents' is null or not exists (select from jsonb_array_elements(p.data -> 'consents') held where held ->> 'kind' = 'OwnProcessing'))))
        """;

    public static async Task Handle(DayBegun begun, IDocumentSession session, CancellationToken cancellation)
    {
        var ids = await session.QueryAsync<Guid>(Concerned, cancellation, session.TenantId, begun.On, begun.On);
        var settings = await SettingsOf.School(session, cancellation);
        var cards = (await session.LoadManyAsync<Card>(cancellation, ids)).ToDictionary(x => x.Id);
        foreach (var id in ids)
        {
            var stream = await session.Events.FetchForWriting<Participant>(id, cancellation);
            if (stream.Aggregate is not { } participant) continue;
            var events = DaysPassing.Of(participant, Birthday.Of(cards.GetValueOrDefault(id), settings), settings, begun.On);
            if (events.Count > 0) stream.AppendMany(events);
        }
    }
}
