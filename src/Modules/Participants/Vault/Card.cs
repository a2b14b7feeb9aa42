using System.Text.Json.Serialization;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Naming;

namespace Mentorship.Participants.Vault;

/// <summary>Personal data of a participant as entered.</summary>
public sealed record Profile(string LastName, string FirstName, string? MiddleName, DateOnly BornOn, string Place, string? Contact)
{
    public string FullName => string.Join(' ', new[] { LastName, FirstName, MiddleName }.Where(x => !string.IsNullOrWhiteSpace(x)));

    /// <summary>The name as the rules of grammar decline it.</summary>
    public string In(NameCase wanted) => Declension.Of(LastName, FirstName, MiddleName, wanted);
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

    /// <summary>What else the person is found by; columns of the card's table and of the index that is searched, and nowhere else.</summary>
    [JsonIgnore]
    public string SoughtPlace => Traces.OfPlace(Profile.Place);

    [JsonIgnore]
    public string SoughtPhones => Traces.OfPhones([Profile.Contact]);

    [JsonIgnore]
    public string SoughtParents => Traces.OfPhones([.. Representatives.Values.Select(x => x.Contact), Proposed?.Contact]);

    public ProposedRepresentative? Proposed { get; init; }

    /// <summary>Where the person's name is declined otherwise than by the rules.</summary>
    public IReadOnlyDictionary<NameCase, string> Forms { get; init; } = new Dictionary<NameCase, string>();

    [JsonIgnore]
    public IReadOnlyDictionary<NameCase, string> InCases => Enum.GetValues<NameCase>().ToDictionary(x => x, x => Forms.GetValueOrDefault(x) ?? Profile.In(x));

    /// <summary>The same person by another version of the profile; forms of another name are of no use.</summary>
    public Card Holding(RecordId record, Profile profile) => this with
    {
        Record = record.Value,
        Profile = profile,
        Sought = Normal(profile.FullName),
        Forms = profile.FullName == Profile.FullName ? Forms : new Dictionary<NameCase, string>(),
    };

    public IReadOnlyDictionary<Guid, RepresentativeProfile> Representatives { get; init; } = new Dictionary<Guid, RepresentativeProfile>();

    /// <summary>The card with only those contacts that may be read.</summary>
    public Card With(bool own, bool parents) => this with
    {
        Profile = own ? Profile : Profile with { Contact = null },
        Proposed = parents ? Proposed : Proposed is { } x ? x with { Contact = null } : null,
        Representatives = parents ? Representatives : Representatives.ToDictionary(x => x.Key, x => x.Value with { Contact = null }),
    };

    /// <summary>What is shown of the person to whoever has stated no purpose.</summary>
    public bool IsHidden { get; private init; }

    public Card Hidden() => new(Id, Record, new(Pseudonym.Of(Id), "", null, Profile.BornOn, "", null)) { IsHidden = true };

    /// <summary>What is shown of the person while the data are blocked.</summary>
    public Card Blocked() => new(Id, Record, new(Say.BlockedInPlaceOfName, "", null, Profile.BornOn, "", null)) { IsHidden = true };

    public static string Normal(string name) =>
        string.Join(' ', name.ToLowerInvariant().Replace('ё', 'е').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
