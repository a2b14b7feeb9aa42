using Mentorship.Kernel;

namespace Mentorship.Host.Access;

/// <summary>Somebody who may sign in: an employee, a participant or a representative, in one school.</summary>
public sealed record Account(Guid Id, string Login, string Shown, string School, IReadOnlyList<Role> Roles)
{
    public string PasswordHash { get; init; } = "";

    /// <summary>The participant this account is, if it is one.</summary>
    public Guid? Participant { get; init; }
}

/// <summary>A school: a tenant of the log.</summary>
public sealed record School(string Id, string Name)
{
    /// <summary>The day a demo school was played up to.</summary>
    public DateOnly? PlayedUntil { get; init; }
}
