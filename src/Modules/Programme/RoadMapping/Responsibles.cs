namespace Mentorship.Programme.RoadMapping;

/// <summary>Whom the words of a plan make responsible, as far as the product knows them; which words mean whom is edited as a file.</summary>
public static class Responsibles
{
    private static readonly (string Word, Role[] Roles)[] Known =
        [.. Carried.Rows("responsibles.csv").Select(x => (x[0], x[1].Split(' ').Select(Enum.Parse<Role>).ToArray()))];

    public static IReadOnlyList<Role> RolesOf(string responsible) => [.. Parts(responsible).SelectMany(Of).Distinct()];

    /// <summary>The words by which nobody can be told that a line is theirs.</summary>
    public static IEnumerable<string> Unknown(string responsible) => Parts(responsible).Where(x => Of(x).Length == 0);

    /// <summary>«Заместитель директора» is no director: the first word that fits says it.</summary>
    private static Role[] Of(string part) => Known.FirstOrDefault(x => part.Contains(x.Word, StringComparison.OrdinalIgnoreCase)).Roles ?? [];

    private static string[] Parts(string responsible) => responsible.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
