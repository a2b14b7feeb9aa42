using Mentorship.Participants.Vault;
using Weasel.Postgresql.Tables;

namespace Mentorship.Participants.Enrolment;

/// <summary>The columns by which people are found and listed, beside the documents, and the indexes that answer without opening a document.</summary>
internal static class SearchColumns
{
    public static void Configure(StoreOptions options)
    {
        // not by Duplicate of the registry, which makes an index of each column's own
        options.Policies.ForAllDocuments(x =>
        {
            if (x.DocumentType == typeof(Card))
            {
                foreach (var name in (string[])[nameof(Card.Sought), nameof(Card.SoughtPlace), nameof(Card.SoughtPhones), nameof(Card.SoughtParents)]) x.DuplicateField(name);
                x.Indexes.Add(new IndexDefinition("mt_doc_card_idx_sought") { Columns = ["tenant_id", "sought"], IncludeColumns = ["id", "sought_place", "sought_phones", "sought_parents"] });
                x.Indexes.Add(new IndexDefinition("mt_doc_card_idx_sought_place") { Columns = ["tenant_id", "sought_place"] });
            }
            else if (x.DocumentType == typeof(RosterEntry))
            {
                foreach (var name in (string[])[nameof(RosterEntry.Kind), nameof(RosterEntry.Stage)]) x.DuplicateField(name);
                x.Indexes.Add(new IndexDefinition("mt_doc_rosterentry_idx_stage") { Columns = ["tenant_id", "stage", "kind"], IncludeColumns = ["id"] });
            }
        });
    }

    /// <summary>Writes anew the cards of an earlier program, which had not these columns.</summary>
    public static async Task Fill(IDocumentStore store)
    {
        IReadOnlyList<string> schools;
        await using (var all = store.QuerySession(Sight.Everything)) schools = await all.QueryAsync<string>($"select distinct tenant_id from {Safe.Schema}.mt_doc_card where sought_place is null");
        foreach (var school in schools)
        {
            await using var session = store.LightweightSession(school);
            session.Store([.. await session.QueryAsync<Card>("where d.tenant_id = ? and d.sought_place is null", school)]);
            await session.SaveChangesAsync();
        }
    }
}
