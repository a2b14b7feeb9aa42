namespace Mentorship.Participants.Consenting.Wording;

/// <summary>A consent form in force: its version, whose it is, which elements are in place and which are not.</summary>
public sealed record ConsentForm(string Code, ConsentKind Kind, string Version, string Title, bool IsOwn, IReadOnlyList<Element> InPlace, IReadOnlyList<Element> Lacking);

/// <summary>All consent forms of the school, checked.</summary>
public sealed record ConsentForms(IReadOnlyList<ConsentForm> All)
{
    [View("/api/participants/consent-texts"), Needs(Deed.ReadConsentTexts)]
    public static async Task<ConsentForms> Read(IQuerySession session, CancellationToken cancellation) =>
        new([.. (await ConsentEditions.AllInForce(session, cancellation)).Select(Of)]);

    /// <summary>What one form says, in the version in force.</summary>
    [View("/api/participants/consent-texts/{code}"), Needs(Deed.ReadConsentTexts)]
    public static async Task<ConsentText> ReadOne(IQuerySession session, string code, CancellationToken cancellation) =>
        NotThere.Unless(await ConsentEditions.InForce(session, code, cancellation), Say.ConsentTextUnknown);

    private static ConsentForm Of(ConsentText x)
    {
        Element[] lacking = [.. x.Lacking()];
        return new(x.Code, Rulebook.PaperForms.InForce.KindOf(x.Code)!.Value, x.Name, x.Title.Word, x.Version > CarriedTexts.InForce.Version, [.. CarriedTexts.RequiredOf(x.Code).Except(lacking)], lacking);
    }
}
