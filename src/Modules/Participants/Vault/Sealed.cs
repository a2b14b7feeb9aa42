using System.Security.Cryptography;
using System.Text.Json;

namespace Mentorship.Participants.Vault;

/// <summary>One version of a personal record, with the salt of the commitment that stands in the log.</summary>
public sealed record Sealed(RecordId Id, Guid Subject, string Purpose, JsonElement Content, byte[] Salt);
