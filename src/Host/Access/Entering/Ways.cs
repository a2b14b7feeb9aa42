namespace Mentorship.Host.Access.Entering;

/// <summary>How somebody came in, as the journal and the list of sessions keep it.</summary>
public static class Ways
{
    public const string Password = "Password", PasswordAndCode = "PasswordAndCode", Passkey = "Passkey", Invitation = "Invitation";

    public static string Provider(string name) => "Provider:" + name;

    public static string Told(string how) =>
        how.StartsWith("Provider:", StringComparison.Ordinal) ? how["Provider:".Length..] : Design.Words.Find(typeof(Ways).Assembly, "Way_" + how) ?? how;
}
