using System.Reflection;
using Mentorship.Language;

namespace Mentorship.Kernel;

/// <summary>What a reach holds.</summary>
public enum Thing { Person, Group, Meeting, Representative }

/// <summary>One thing within somebody's reach, and by which circle: own, mentor, mentee, child, class, entrusted, teachers.</summary>
public readonly record struct WithinReach(string Circle, Thing Thing, Guid Id);

/// <summary>The people and groups somebody has to do with, looked up once for a request.</summary>
public sealed class Reach(IEnumerable<WithinReach> all)
{
    private readonly HashSet<WithinReach> held = [.. all];

    public static Reach Nothing { get; } = new([]);

    public bool Holds(Role role, Scope scope, Thing thing, Guid id) => held.Contains(new(Circle(role, scope), thing, id));

    public IEnumerable<Guid> All(Role role, Scope scope, Thing thing)
    {
        var circle = Circle(role, scope);
        return held.Where(x => x.Circle == circle && x.Thing == thing).Select(x => x.Id);
    }

    /// <summary>Whether everything a command names lies within the reach of a role, and the role speaks for whom it may.</summary>
    public bool Covers(Role role, Scope scope, object command)
    {
        var groups = Mentions.Of<GroupId>(command).Select(x => (Thing.Group, x.Value)).ToArray();
        (Thing, Guid)[] named =
        [
            .. groups, .. Subjects(command).Select(x => (Thing.Person, x)),
            .. groups.Length > 0 ? [] : Mentions.Of<MeetingId>(command).Select(x => (Thing.Meeting, x.Value)),
            .. scope == Scope.Child ? Mentions.Of<RepresentativeId>(command).Select(x => (Thing.Representative, x.Value)) : [],
        ];
        return named.Any(x => x.Item1 != Thing.Representative) && named.All(x => Holds(role, scope, x.Item1, x.Item2)) && SpeaksForItself(role, scope, command);
    }

    private static IEnumerable<Guid> Subjects(object command) => Mentions.In<ParticipantId>(command.GetType())
        .Where(x => !x.IsDefined(typeof(ChosenAttribute)))
        .SelectMany(x => x.GetValue(command) switch { ParticipantId one => [one.Value], IEnumerable<ParticipantId> many => many.Select(y => y.Value), _ => Enumerable.Empty<Guid>() });

    private static bool SpeaksForItself(Role role, Scope scope, object command) => command.GetType().GetProperties().All(x => (scope, x.GetValue(command)) switch
    {
        (Scope.Own or Scope.Group, GivenBy by) => by == GivenBy.Self,
        (Scope.Child, GivenBy by) => by == GivenBy.Representative,
        (Scope.Child, Side side) => side == Side.Mentee,
        (Scope.Own or Scope.Group, Side side) => side == (role == Role.Mentee ? Side.Mentee : Side.Mentor),
        _ => true,
    });

    private static string Circle(Role role, Scope scope) => scope switch
    {
        Scope.Group => role == Role.Mentee ? "mentee" : "mentor",
        Scope.Staff or Scope.Assigned => "entrusted",
        _ => scope.ToString().ToLowerInvariant(),
    };
}

/// <summary>Looks up the reach of whoever acts.</summary>
public interface IReaching
{
    /// <summary>The reach of the actor, or nothing where no role needs one.</summary>
    Task<Reach> Of(Actor? actor, CancellationToken cancellation);
}
