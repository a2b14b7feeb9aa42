namespace Mentorship.Participants.Vault;

/// <summary>Personal data of a participant as entered.</summary>
public sealed record Profile(string LastName, string FirstName, string? MiddleName, DateOnly BornOn, string Place, string? Contact)
{
    public string FullName => string.Join(' ', new[] { LastName, FirstName, MiddleName }.Where(x => !string.IsNullOrWhiteSpace(x)));
}

/// <summary>A representative as entered.</summary>
public sealed record RepresentativeProfile(string FullName, string? Contact);

/// <summary>A representative whom an imported list names; the paper that shows the powers is still missing.</summary>
public sealed record ProposedRepresentative(string FullName, string? Relation, string? Contact);

/// <summary>The current profile of one participant, found by id and by name; goes when the vault is emptied of the person.</summary>
public sealed record Card(Guid Id, Guid Record, Profile Profile)
{
    /// <summary>The name as it is searched for: small letters, е for ё.</summary>
    public string Sought { get; init; } = Normal(Profile.FullName);

    public ProposedRepresentative? Proposed { get; init; }

    public IReadOnlyDictionary<Guid, RepresentativeProfile> Representatives { get; init; } = new Dictionary<Guid, RepresentativeProfile>();

    public static string Normal(string name) =>
        string.Join(' ', name.ToLowerInvariant().Replace('ё', 'е').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
