using System.Security.Cryptography;
using System.Text.Json;

namespace Mentorship.Participants.Vault;

/// <summary>Where names, contacts, words and papers lie, so that the log need not hold them and they can be destroyed.</summary>
public static class Safe
{
    public const string Schema = "vault";

    /// <summary>Keeps one version of a personal record with whatever else the session saves; what it returns belongs in the event.</summary>
    public static Seal Seal(IDocumentSession session, Guid subject, string purpose, object record)
    {
        var content = JsonSerializer.SerializeToElement(record, record.GetType(), Json.Options);
        var kept = new Sealed(Guid.CreateVersion7(), subject, purpose, content, RandomNumberGenerator.GetBytes(32));
        session.Store(kept);
        return new(new(kept.Id), Commit(kept.Salt, content));
    }

    /// <summary>What the log holds in place of a record: says nothing without the salt, and proves the record with it.</summary>
    public static string Commit(byte[] salt, JsonElement content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. CanonicalJson.Of(content)]));
}

/// <summary>One version of a personal record, with the salt of the commitment that stands in the log.</summary>
public sealed record Sealed(Guid Id, Guid Subject, string Purpose, JsonElement Content, byte[] Salt);

/// <summary>What an event says of a record in the vault.</summary>
public sealed record Seal(RecordId Record, string Commitment);
