using Mentorship.Kernel;

namespace Mentorship.Host.Access.Watching;

/// <summary>What happened to an account or at the entrance.</summary>
public enum SecurityMatter
{
    SignedIn, SignInFailed, SignInBraked, CodeFailed, SignedOut, SessionEnded, AllSessionsEnded, PasswordChanged, SecondFactorOn, SecondFactorOff,
    RecoveryCodesMade, RecoveryCodeUsed, PasskeyAdded, PasskeyRemoved, ProviderLinked, ProviderUnlinked, Invited, InvitationMade, InvitationRevoked,
    InvitationAccepted, RolesChanged, Bound, AccountBlocked, AccountUnblocked, OnlyProvidersOn, OnlyProvidersOff,
    Proved, ProofFailed, PurposeStated,
    SchoolRenamed, SchoolClosed, SchoolReopened, DirectorAppointed, TerritoryEntrusted,
    LinksIssued, LinkRevoked, LinkUsed, LinkRefused, LinkBurnt,
    ClientRegistered, ClientSecretChanged, ClientDisabled, ClientRefused, TokenIssued, Limited, Denied, AskedForNothing, SessionRefused,
    PasskeyFailed, ProviderFailed, ProviderUnknown, SignInBarred, FormRefused,
    CalendarLinkMade, CalendarLinkRevoked,
}

/// <summary>One line of the journal of security: only ever added. Never a password, code, key or whole address.</summary>
public sealed record SecurityEntry(
    Guid Id, string School, DateTimeOffset At, SecurityMatter Matter, Guid? Account, Guid? By, string From, string Device)
{
    /// <summary>What more there is to say, such as roles given or the way somebody came in.</summary>
    public string Detail { get; init; } = "";
}
