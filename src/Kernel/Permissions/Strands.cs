namespace Mentorship.Kernel;

/// <summary>
/// A module's part of the one question that looks up a reach: SQL over the module's own tables. $1 is the school, $2 today; account (participant,
/// representative, classes, entrusted, roles) is who asks. <see cref="People"/> selects circle and id of people; <see cref="Things"/> selects circle, thing
/// and id and may join people (circle, id).
/// </summary>
public sealed record Strands(IReadOnlyList<string> People, IReadOnlyList<string> Things)
{
    public static Strands None { get; } = new([], []);
}
