namespace Mentorship.Kernel;

/// <summary>A stranger (401) or somebody without the needed role (403), who is sent to nobody but somebody else.</summary>
public sealed class NotAllowed(bool signedIn) : Exception(signedIn ? Sentence : Say.SignInFirst)
{
    public bool SignedIn { get; } = signedIn;

    private static string Sentence => Actor.Current?.Roles switch
    {
        { } roles when roles.Contains(Role.Director) => Say.NotAllowedToDirector,
        { } roles when roles.Contains(Role.Operator) || roles.Contains(Role.RegionalOperator) => Say.NotAllowedBeyondSchool,
        _ => Say.NotAllowed,
    };
}
