namespace Mentorship.Host.Access.Binding;

/// <summary>
/// What goes of accounts and links when a person's data are destroyed: an account that was theirs stays as a bare number, for the log names it, and lets nobody in;
/// so does that of a representative who represents nobody else any more.
/// </summary>
internal static class Unbinding
{
    // $1 is the school, $2 the person
    private const string Theirs =
        """
        select a.id from access.mt_doc_account a where a.data ->> 'school' = $1 and (a.data ->> 'participant' = $2::text
            or exists (select from participants.mt_doc_participant p where p.tenant_id = $1 and p.id = $2 and p.data -> 'representatives' @> jsonb_build_array(jsonb_build_object('id', a.data ->> 'representative')))
                and not exists (select from participants.mt_doc_participant p join vault.mt_doc_card c on c.tenant_id = p.tenant_id and c.id = p.id
                                where p.tenant_id = $1 and p.id <> $2 and p.data -> 'representatives' @> jsonb_build_array(jsonb_build_object('id', a.data ->> 'representative'))))
        """;

    public static IReadOnlyList<string> All =>
    [
        $"delete from access.mt_doc_session where (data ->> 'account')::uuid in ({Theirs})",
        $"delete from access.mt_doc_invitation where (data ->> 'account')::uuid in ({Theirs})",
        $"delete from access.mt_doc_notice where id in ({Theirs})",
        $"delete from access.mt_doc_calendarlink where (data ->> 'account')::uuid in ({Theirs})",
        $$"""
        update access.mt_doc_account set data = (data - 'codeKey' - 'region' - 'municipality') || jsonb_build_object(
            'login', id::text, 'shown', '', 'passwordHash', '', 'stamp', gen_random_uuid()::text, 'closedUntil', '9999-01-01T00:00:00+00:00', 'secondFactor', false,
            'recoverySalt', '', 'recoveryCodes', '[]'::jsonb, 'passkeys', '[]'::jsonb, 'links', '[]'::jsonb, 'classes', '[]'::jsonb, 'entrusted', '[]'::jsonb)
        where id in ({{Theirs}})
        """,
        "update access.mt_doc_account set data = jsonb_set(data, '{entrusted}', (data -> 'entrusted') - $2::text) where data ->> 'school' = $1 and data -> 'entrusted' ? $2::text",
        "delete from access.mt_doc_onetimelink where data ->> 'school' = $1 and data -> 'matter' ->> 'participant' = $2::text",
    ];
}
