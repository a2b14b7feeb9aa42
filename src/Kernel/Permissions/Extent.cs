using Mentorship.Language;

namespace Mentorship.Kernel;

/// <summary>How far whoever acts may do a deed: everything of the school, or these people and groups only.</summary>
public sealed class Extent
{
    private readonly HashSet<Guid>? people, groups, meetings;

    private Extent(HashSet<Guid>? people, HashSet<Guid>? groups, HashSet<Guid>? meetings) => (this.people, this.groups, this.meetings) = (people, groups, meetings);

    private static Extent School { get; } = new(null, null, null);

    public bool IsSchool => people is null;

    /// <summary>The people within it; nothing where it is everybody.</summary>
    public Guid[]? People => people is null ? null : [.. people];

    /// <summary>The groups within it; nothing where it is all.</summary>
    public Guid[]? Groups => groups is null ? null : [.. groups];

    /// <summary>All roles of whoever acts taken together.</summary>
    /// <exception cref="NotAllowed">Nobody acts.</exception>
    public static Extent Of(Deed deed)
    {
        var actor = Actor.Current ?? throw new NotAllowed(signedIn: false);
        if (actor.Roles.Contains(Role.Automation)) return School;
        var row = PermissionTable.Rows[deed];
        var cells = actor.Roles.Where(row.ContainsKey).Select(x => (Role: x, Scope: row[x])).ToArray();
        if (cells.Any(x => x.Scope == Scope.School)) return School;
        var reach = cells.Length == 0 ? Reach.Nothing : actor.Reach ?? throw new InvalidOperationException("Nobody looked up how far the actor's permissions reach.");
        HashSet<Guid> Of(Thing thing) => [.. cells.SelectMany(x => reach.All(x.Role, x.Scope, thing))];
        return new(Of(Thing.Person), Of(Thing.Group), Of(Thing.Meeting));
    }

    public bool Has(ParticipantId person) => people?.Contains(person.Value) ?? true;

    public bool Has(GroupId group) => groups?.Contains(group.Value) ?? true;

    public bool Has(MeetingId meeting) => meetings?.Contains(meeting.Value) ?? true;

    /// <exception cref="NotThere">Out of reach: what is said of what does not exist.</exception>
    public void Must(ParticipantId person, string sentence)
    {
        if (!Has(person)) throw new NotThere(sentence);
    }

    /// <exception cref="NotThere">Out of reach: what is said of what does not exist.</exception>
    public void Must(GroupId group, string sentence)
    {
        if (!Has(group)) throw new NotThere(sentence);
    }
}
