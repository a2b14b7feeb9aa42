using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Consenting.Wording;

/// <summary>A version of a consent form that the school made its own: never changed once it is there. The one in force lies once more under the bare code.</summary>
public sealed record ConsentEdition(string Id, bool InForce, ConsentText Content);

/// <summary>The next version of a consent form while it is being worked on.</summary>
public sealed record ConsentEditionDraft(string Id, ConsentText Content);

/// <summary>Finds consent forms: the school's own first, then those the product brings along.</summary>
public static class ConsentEditions
{
    public static async Task<ConsentText?> InForce(IQuerySession session, string code, CancellationToken cancellation = default) =>
        CarriedTexts.Of(code) is { } carried ? (await session.LoadAsync<ConsentEdition>(code, cancellation))?.Content ?? carried : null;

    public static Task<ConsentText?> InForce(IQuerySession session, ConsentKind kind, CancellationToken cancellation = default) =>
        InForce(session, PaperForms.InForce.Of(kind).Code, cancellation);

    /// <summary>A form in the version of this name; nothing where there was none.</summary>
    public static async Task<ConsentText?> Named(IQuerySession session, string name, CancellationToken cancellation = default) =>
        (await session.LoadAsync<ConsentEdition>(name, cancellation))?.Content ?? (CarriedTexts.Of(name.Split('/')[0]) is { } carried && carried.Name == name ? carried : null);

    public static async Task<IReadOnlyList<ConsentText>> AllInForce(IQuerySession session, CancellationToken cancellation = default)
    {
        var own = (await session.Query<ConsentEdition>().Where(x => x.InForce).ToListAsync(cancellation)).ToDictionary(x => x.Id, x => x.Content);
        return [.. CarriedTexts.InForce.Forms.Keys.Select(x => own.GetValueOrDefault(x) ?? CarriedTexts.Of(x)!)];
    }
}

/// <summary>The version of a form that a consent is given to; nothing where such a version never was.</summary>
public sealed record FormInUse(string? Version)
{
    public static async Task<FormInUse> For(IQuerySession session, ConsentKind kind, string? version, CancellationToken cancellation)
    {
        if (!PaperForms.InForce.Consents.TryGetValue(kind, out var rule)) return new((string?)null);
        if (version is null) return new((await ConsentEditions.InForce(session, rule.Code, cancellation))?.Name);
        var isOfKind = version.StartsWith(rule.Code + "/", StringComparison.Ordinal);
        return new(isOfKind && (FormTexts.InForce.Has(version) || await ConsentEditions.Named(session, version, cancellation) is not null) ? version : null);
    }
}
