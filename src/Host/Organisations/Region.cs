namespace Mentorship.Host.Organisations;

/// <summary>A subject of the Federation, by its code such as 76.</summary>
public sealed record Region(string Id, string Name);
