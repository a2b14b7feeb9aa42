using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Host.Access.Inviting;

/// <summary>A link by which an account begins, or begins anew: only the hash of its secret is kept; good once and for a week.</summary>
public sealed record Invitation(string Id, Guid Account, string School, Guid By, DateTimeOffset At)
{
    public static readonly TimeSpan Good = TimeSpan.FromDays(7);

    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public long Revision { get; set; }

    public DateTimeOffset Until => At + Good;

    public bool Open(DateTimeOffset now) => UsedAt is null && RevokedAt is null && now < Until;

    /// <summary>A new secret of 256 bits.</summary>
    public static string NewSecret() => Base64Url(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Base64Url(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
