namespace Mentorship.Participants.Rulebook;

/// <summary>Which consents there are and whom each is for, and which version of the letter to representatives is in use.</summary>
public sealed record PaperForms(int Version, string Source, string Informing, IReadOnlyDictionary<ConsentKind, ConsentRule> Consents)
{
    public static PaperForms InForce { get; } = Law.Read<PaperForms>("forms");

    public ConsentRule Of(ConsentKind kind) => Consents[kind];

    public ConsentKind? KindOf(string code) => Consents.Where(x => x.Value.Code == code).Select(x => (ConsentKind?)x.Key).FirstOrDefault();

    /// <summary>The consents that somebody of this age and kind may be asked for.</summary>
    public IEnumerable<ConsentKind> For(AgeBand age, ParticipantKind kind) => Consents.Where(x => x.Value.IsFor(age, kind)).Select(x => x.Key);
}

/// <summary>A kind of consent: the code of its form, at what age and of what people it is asked.</summary>
public sealed record ConsentRule(string Code, IReadOnlyList<AgeBand> Ages, IReadOnlyList<ParticipantKind>? People)
{
    /// <summary>Whether it takes a signature or a choice of categories by hand: then neither link nor account will do.</summary>
    public bool OnPaperOnly { get; init; }

    public bool IsFor(AgeBand age, ParticipantKind kind) => Ages.Contains(age) && (People is null || People.Contains(kind));
}
