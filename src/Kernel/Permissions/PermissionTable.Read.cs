namespace Mentorship.Kernel;

// how the table is read
public static partial class PermissionTable
{
    private static readonly IReadOnlyList<Role> Columns =
    [
        Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.ProjectGroup, Role.Curator, Role.Mentor, Role.Mentee, Role.Representative,
        Role.Psychologist, Role.ClassTeacher, Role.MethodHead, Role.Auditor, Role.RegionalOperator, Role.DataProtectionOfficer, Role.Clerk, Role.Operator,
    ];

    /// <summary>The rows in their order: what each role may do in each deed; a role that is not there may not.</summary>
    public static IReadOnlyDictionary<Deed, IReadOnlyDictionary<Role, Scope>> Rows { get; } = Read();

    /// <summary>The roles that may do a deed, those of the whole school first.</summary>
    public static IReadOnlyList<Role> RolesOf(Deed deed) =>
        [.. (Rows.TryGetValue(deed, out var row) ? row : throw new InvalidOperationException($"{deed} has no row")).OrderBy(x => x.Value != Scope.School).Select(x => x.Key)];

    /// <summary>Whether what somebody may do anywhere depends on who they are to whom.</summary>
    public static bool IsNarrow(IEnumerable<Role> roles) => roles.Any(Narrow.Contains);

    private static readonly HashSet<Role> Narrow = [.. Rows.Values.SelectMany(x => x).Where(x => x.Value != Scope.School).Select(x => x.Key)];

    private static Dictionary<Deed, IReadOnlyDictionary<Role, Scope>> Read() => Text.Split('\n').Skip(1)
        .Select(x => x.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(x => Enum.Parse<Deed>(x[0]), x => (IReadOnlyDictionary<Role, Scope>)Columns.Zip(x.Skip(1)).Where(c => c.Second != "–").ToDictionary(c => c.First, c => Of(c.Second)));

    private static Scope Of(string cell) => cell is "W" or "R" ? Scope.School : Enum.Parse<Scope>(cell, ignoreCase: true);
}
