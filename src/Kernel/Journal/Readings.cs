namespace Mentorship.Kernel.Journal;

/// <summary>
/// What one request, or one command of the command line, has read of people: gathered while it runs, written down at once before anything of it is shown.
/// Also knows for which purposes somebody reads who has to state one.
/// </summary>
public sealed class Readings(string place, string request, IReadOnlyList<Inspection> inspections)
{
    private static readonly AsyncLocal<Readings?> Ambient = new();
    private readonly Dictionary<(Matter Matter, string? Purpose), HashSet<Guid>> noted = [];
    private readonly Lock gate = new();

    public static Readings? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>The page, door or command through which it is read.</summary>
    public string Place { get; } = place;

    public string Request { get; } = request;

    /// <summary>The roles that open the place; the others of whoever reads had no part in it.</summary>
    public IReadOnlyList<Role>? Opening { get; init; }

    /// <summary>Whether the one who reads must not learn who this is, having stated no purpose.</summary>
    public static bool Hides(Guid participant) => Actor.Current is { } actor && MustStatePurpose(actor) && Current?.PurposeFor(participant) is null;

    /// <summary>An auditor, whatever else they may be, says first why they look.</summary>
    public static bool MustStatePurpose(Actor actor) => actor.Roles.Contains(Role.Auditor);

    /// <summary>Notes that somebody reads; what the product asks itself is no reading.</summary>
    /// <exception cref="InvalidOperationException">A person reads where nothing would be written down.</exception>
    public static void Note(Matter matter, IEnumerable<Guid> participants)
    {
        if (Actor.Current is not { } actor || actor.Roles is [Role.Automation]) return;
        (Current ?? throw new InvalidOperationException("Personal data are read where no journal is kept.")).Add(matter, participants);
    }

    /// <summary>What was read since it was last taken.</summary>
    public IReadOnlyList<Reading> Take()
    {
        lock (gate)
        {
            Reading[] taken = [.. noted.Select(x => new Reading(x.Key.Matter, x.Key.Purpose, x.Value))];
            noted.Clear();
            return taken;
        }
    }

    /// <summary>What could not be written down is still owed.</summary>
    public void PutBack(IReadOnlyList<Reading> readings)
    {
        lock (gate)
            foreach (var one in readings) noted[(one.Matter, one.Purpose)] = [.. one.Participants, .. noted.GetValueOrDefault((one.Matter, one.Purpose)) ?? []];
    }

    private void Add(Matter matter, IEnumerable<Guid> participants)
    {
        lock (gate)
            foreach (var participant in participants)
            {
                var key = (matter, PurposeFor(participant));
                if (!noted.TryGetValue(key, out var people)) noted[key] = people = [];
                people.Add(participant);
            }
    }

    /// <summary>The purpose stated for this person, else that of the whole inspection.</summary>
    private string? PurposeFor(Guid participant) =>
        (inspections.FirstOrDefault(x => x.Participant == participant) ?? inspections.FirstOrDefault(x => x.Participant is null))?.Purpose;
}

/// <summary>What was read of some people for one purpose.</summary>
public sealed record Reading(Matter Matter, string? Purpose, IReadOnlyCollection<Guid> Participants);
