using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>A version of a questionnaire that the school made its own: never changed once it is there. The one in force lies once more under the bare code.</summary>
public sealed record Edition(string Id, bool InForce, Questionnaire Content);

/// <summary>The next version of a questionnaire while it is being worked on.</summary>
public sealed record EditionDraft(string Id, Questionnaire Content);

/// <summary>Finds questionnaires: the school's own first, then those the product brings along.</summary>
public static class Editions
{
    public static async Task<Questionnaire?> Of(IQuerySession session, string code, int version, CancellationToken cancellation) =>
        Questionnaires.Of(code) is null ? null : (await session.LoadAsync<Edition>(Questionnaire.Named(code, version), cancellation))?.Content ?? Questionnaires.Of(code, version);

    public static async Task<Questionnaire?> InForce(IQuerySession session, string code, CancellationToken cancellation) =>
        Questionnaires.Of(code) is { } carried ? (await session.LoadAsync<Edition>(code, cancellation))?.Content ?? carried : null;

    public static async Task<IReadOnlyList<Questionnaire>> AllInForce(IQuerySession session, CancellationToken cancellation)
    {
        var own = (await session.Query<Edition>().Where(x => x.InForce).ToListAsync(cancellation)).ToDictionary(x => x.Id, x => x.Content);
        return [.. Questionnaires.All.Select(x => own.GetValueOrDefault(x.Code) ?? x)];
    }

    /// <summary>These versions, as one question.</summary>
    public static async Task<IReadOnlyDictionary<string, Questionnaire>> Among(IQuerySession session, IEnumerable<(string Code, int Version)> versions, CancellationToken cancellation)
    {
        var asked = versions.Distinct().ToArray();
        var own = (await session.LoadManyAsync<Edition>(cancellation, asked.Select(x => Questionnaire.Named(x.Code, x.Version)))).ToDictionary(x => x.Id, x => x.Content);
        return asked.Select(x => own.GetValueOrDefault(Questionnaire.Named(x.Code, x.Version)) ?? Questionnaires.Of(x.Code, x.Version)).OfType<Questionnaire>().ToDictionary(x => x.Name);
    }
}
