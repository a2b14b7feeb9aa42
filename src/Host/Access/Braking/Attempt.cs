namespace Mentorship.Host.Access.Braking;

/// <summary>A try to sign in: under which login, from which address, and at which device if its owner has signed in there before.</summary>
public sealed record Attempt(string Login, string Address, string? Device);
