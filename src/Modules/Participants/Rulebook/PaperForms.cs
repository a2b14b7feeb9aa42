namespace Mentorship.Participants.Rulebook;

/// <summary>Which version of each consent form, and of the letter to representatives, is in use.</summary>
public sealed record PaperForms(int Version, string Source, string Informing, string Assent, IReadOnlyDictionary<string, string> Consents)
{
    public static PaperForms InForce { get; } = Law.Read<PaperForms>("forms");
}
