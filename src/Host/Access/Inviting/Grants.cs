using Mentorship.Kernel;

namespace Mentorship.Host.Access.Inviting;

/// <summary>Which roles somebody may give: never one above their own, and never their own power over others to get round it.</summary>
public static class Grants
{
    private static readonly Role[] OfDeputy =
        [Role.ProjectGroup, Role.Curator, Role.Mentor, Role.Mentee, Role.Representative, Role.Psychologist, Role.ClassTeacher, Role.MethodHead, Role.Clerk];

    private static readonly Role[] OfDirector = [Role.Deputy, Role.DeputyHeadMethod, Role.DataProtectionOfficer, .. OfDeputy];

    private static readonly Role[] OfOperator = [Role.Director, Role.RegionalOperator, Role.Auditor, Role.Operator];

    /// <summary>Whether these are the roles of people whose names lie in the vault, and of nobody else.</summary>
    public static bool AreOfPeople(IReadOnlyList<Role>? roles) => roles is { Count: > 0 } && roles.All(x => x is Role.Mentor or Role.Mentee or Role.Representative);

    public static IReadOnlyList<Role> Of(IReadOnlyList<Role> roles) =>
    [
        .. (roles.Contains(Role.Operator) ? OfOperator : [])
            .Concat(roles.Contains(Role.Director) ? OfDirector : [])
            .Concat(roles.Contains(Role.Deputy) ? OfDeputy : []).Distinct().Order(),
    ];

    /// <summary>An operator manages in other schools only whom the operator's own office manages, whatever other offices there are beside it.</summary>
    public static bool ReachBeyondSchool(Actor actor, Account account) => actor.Roles.Contains(Role.Operator) && account.Roles.All(OfOperator.Contains);

    /// <summary>Whoever sends a new invitation could sign in by it, so an account is managed only by those who may give all its roles.</summary>
    public static bool Manages(Actor actor, IReadOnlyList<Role> roles) => roles.All(Of(actor.Roles).Contains);
}
