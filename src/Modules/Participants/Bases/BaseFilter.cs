namespace Mentorship.Participants.Bases;

/// <summary>Where a participation stands.</summary>
public enum Standing { WithoutGroup, InGroup, Ended }

/// <summary>What of a base is looked for; everything left out is not asked after.</summary>
public sealed record BaseFilter(Contingent? Contingent = null, MentoringForm? Form = null, string? Code = null, string? Place = null, Standing? Standing = null);
