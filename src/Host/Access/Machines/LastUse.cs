using Marten;

namespace Mentorship.Host.Access.Machines;

/// <summary>Writes down that a client came, past its revision: two tokens at once are no conflict.</summary>
internal static class LastUse
{
    public static void Patch(this IDocumentSession session, Guid client, DateTimeOffset at) => session.QueueSqlCommand(
        "update access.mt_doc_machineclient set data = jsonb_set(data, '{lastUsedAt}', to_jsonb(?::text)) where id = ?", at.ToString("O", System.Globalization.CultureInfo.InvariantCulture), client);
}
