namespace Mentorship.Participants.Bases;

/// <summary>Where a participation stands.</summary>
public enum Standing { WithoutGroup, InGroup, Ended }

/// <summary>What of a base is looked for; everything left out is not asked after.</summary>
public sealed record BaseFilter(Contingent? Contingent = null, MentoringForm? Form = null, string? Code = null, string? Place = null, Standing? Standing = null)
{
    /// <summary>A value of an enumeration by its name; nothing for what is none.</summary>
    public static T? One<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var one) && Enum.IsDefined(one) ? one : null;
}
