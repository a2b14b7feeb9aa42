namespace Mentorship.Programme.GroupWork.Planning.Writing;

internal static class Saying
{
    /// <summary>What was said, or nothing where the field was left empty.</summary>
    public static string? Said(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
