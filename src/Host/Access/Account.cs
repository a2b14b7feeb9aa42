using Marten;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;

namespace Mentorship.Host.Access;

/// <summary>
/// Somebody who may sign in: an employee, a participant or a representative, in one school. Only by invitation.
/// What it is shown as is an employee's; of whom the vault knows a name, none is kept here.
/// </summary>
public sealed record Account(Guid Id, string Login, string Shown, string School, IReadOnlyList<Role> Roles)
{
    /// <summary>Empty for whoever signs in with a passkey or by a provider only, and before the invitation is accepted.</summary>
    public string PasswordHash { get; set; } = "";

    /// <summary>The participant this account is, if it is one.</summary>
    public Guid? Participant { get; init; }

    /// <summary>The legal representative this account is, if it is one.</summary>
    public Guid? Representative { get; init; }

    /// <summary>Whether it is somebody whose name lies in the vault.</summary>
    public bool IsBound => Participant is not null || Representative is not null;

    /// <summary>The classes a class teacher leads, in capital letters without spaces and quotes.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Participants entrusted to this account: to a psychologist those assigned, to the head of an association its staff.</summary>
    public IReadOnlyList<Guid> Entrusted { get; init; } = [];

    /// <summary>The region whose schools a regional operator hears of, and the municipality where it is only one of them.</summary>
    public string? Region { get; init; }

    public string? Municipality { get; init; }

    /// <summary>Changes whenever a way of signing in changes; sessions made under another one are over.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Closed by those who manage accounts; no number of wrong passwords does this.</summary>
    public DateTimeOffset? ClosedUntil { get; set; }

    /// <summary>Whether a code is asked for after the password.</summary>
    public bool SecondFactor { get; set; }

    /// <summary>The key of the codes, protected.</summary>
    public string? CodeKey { get; set; }

    /// <summary>The time step of the last code used, so that no code is good twice.</summary>
    public long LastStep { get; set; }

    /// <summary>What recovery codes were hashed with, and their hashes.</summary>
    public string RecoverySalt { get; set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    public IReadOnlyList<KeptPasskey> Passkeys { get; set; } = [];

    public IReadOnlyList<ProviderLink> Links { get; set; } = [];

    /// <summary>The version of the document, against two changes at once.</summary>
    public long Revision { get; set; }

    public bool Closed(DateTimeOffset now) => ClosedUntil > now;

    /// <summary>Whether the invitation has been accepted.</summary>
    public bool CanSignIn => PasswordHash.Length > 0 || Passkeys.Count > 0 || Links.Count > 0;

    /// <summary>Where it stands, whatever invitations there are.</summary>
    public AccountState State(DateTimeOffset now) => Closed(now) ? AccountState.Blocked : CanSignIn ? AccountState.Active : AccountState.Waiting;

    /// <summary>No hash, key or name gets into the program's log by accident.</summary>
    public override string ToString() => $"Account {Id}";
}

/// <summary>A passkey as the browser's authenticator gave it; nothing of it is secret.</summary>
public sealed record KeptPasskey(string Id, string PublicKey, string Named, DateTimeOffset Since, uint Count, IReadOnlyList<string> Transports, bool Verified, bool Eligible, bool BackedUp);

/// <summary>A sign-in by a provider: the provider's name and who somebody is there.</summary>
public sealed record ProviderLink(string Provider, string Subject, DateTimeOffset Since);

/// <summary>A school: a tenant of the log.</summary>
public sealed record School(string Id, string Name)
{
    /// <summary>The day a demo school was played up to.</summary>
    public DateOnly? PlayedUntil { get; init; }

    /// <summary>Where its days begin, if not where the program's do.</summary>
    public string? TimeZone { get; init; }

    public string? Municipality { get; init; }

    /// <summary>The municipality's region, for whoever asks by region.</summary>
    public string? Region { get; init; }

    /// <summary>Since when nobody of it gets in.</summary>
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>How a school lets its people in.</summary>
public sealed record SchoolAccess(string Id)
{
    /// <summary>Neither password nor passkey: everybody but the system's operators comes by a provider.</summary>
    public bool OnlyProviders { get; init; }

    /// <summary>Whether an account is let in by a provider only.</summary>
    public static async Task<bool> ByProviderOnly(IQuerySession session, Account account) =>
        !account.Roles.Contains(Role.Operator) && (await session.LoadAsync<SchoolAccess>(account.School))?.OnlyProviders == true;
}
