namespace Mentorship.Host.Access.Providers;

/// <summary>A provider of identities as the settings name it.</summary>
public sealed record Provider(string Name, string Shown)
{
    public string Scheme => "provider-" + Name;
}

/// <summary>The providers that the settings name.</summary>
public sealed record KnownProviders(IReadOnlyList<Provider> All)
{
    public Provider? Find(string? name) => All.FirstOrDefault(x => x.Name == name);
}
