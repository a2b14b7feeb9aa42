using System.Security.Cryptography;
using System.Text;
using Marten.Schema;

namespace Mentorship.Participants.Vault;

/// <summary>Words of another module about some people, with the salt of the commitment that stands in the log.</summary>
[DatabaseSchemaName("vault")]
public sealed record SealedWords(Guid Id, IReadOnlyList<Guid> Subjects, string Purpose, string Json, byte[] Salt);

public static class KeepWordsHandler
{
    public static KeptWords Handle(KeepWords words, IDocumentSession session)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var record = new SealedWords(Guid.CreateVersion7(), words.Subjects, words.Purpose, words.Json, salt);
        session.Store(record);
        return new(record.Id, Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(words.Json)])));
    }
}

public static class WordsOfHandler
{
    public static async Task<KnownWords> Handle(WordsOf asked, IQuerySession session)
    {
        var found = await session.LoadManyAsync<SealedWords>(asked.Records);
        return new([.. found.Select(x => new KnownRecord(x.Id, x.Json))]);
    }
}
