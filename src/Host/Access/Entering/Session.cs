using Mentorship.Kernel.Journal;

namespace Mentorship.Host.Access.Entering;

/// <summary>One sign-in at one device; while it is there and its stamp is the account's, the cookie that names it is good.</summary>
public sealed record Session(Guid Id, Guid Account, string Stamp, DateTimeOffset Since, string Device, string From, string How)
{
    /// <summary>A working day without a page, or a week in all.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(10), Longest = TimeSpan.FromDays(7);

    /// <summary>How long after signing in the ways of signing in may be changed by whoever has no password to show.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>Written down every few minutes only.</summary>
    public DateTimeOffset LastSeen { get; init; } = Since;

    /// <summary>When it was last proved by password, code or passkey that it is still the account's owner.</summary>
    public DateTimeOffset? ProvedAt { get; init; } = How is Ways.Password or Ways.PasswordAndCode or Ways.Passkey ? Since : null;

    /// <summary>Why somebody who has to say it looks at people.</summary>
    public IReadOnlyList<Inspection> Inspections { get; init; } = [];

    public bool Good(Account? account, DateTimeOffset now) =>
        account?.Id == Account && account.Stamp == Stamp && !account.Closed(now) && now - LastSeen < Idle && now - Since < Longest;

    public bool IsFresh(DateTimeOffset now) => now - Since < Fresh;
}
