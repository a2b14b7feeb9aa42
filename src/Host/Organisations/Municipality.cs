namespace Mentorship.Host.Organisations;

/// <summary>A municipality of a region, by a short code of its own.</summary>
public sealed record Municipality(string Id, string Name, string Region);
