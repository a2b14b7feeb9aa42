using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Participants.Questioning.Editing;

/// <summary>A questionnaire in force: whom it asks and when, in which version, the school's own or the product's.</summary>
public sealed record InUse(string Code, int Version, string Name, Phrase Title, Side Side, SurveyMoment? Moment, int Questions, bool IsOwn)
{
    [View("/api/participants/questionnaires"), Needs(Deed.ReadQuestionnaires)]
    public static async Task<IReadOnlyList<InUse>> Read(IQuerySession session, CancellationToken cancellation) =>
    [
        .. (await Editions.AllInForce(session, cancellation))
            .Select(x => new InUse(x.Code, x.Version, x.Name, x.Title, x.Side, x.Moment, x.Items.Count(), !Questionnaires.IsCarried(x))),
    ];

    /// <summary>What one questionnaire asks, in the version in force.</summary>
    [View("/api/participants/questionnaires/{code}"), Needs(Deed.ReadQuestionnaires)]
    public static async Task<Questionnaire> ReadOne(IQuerySession session, string code, CancellationToken cancellation) =>
        NotThere.Unless(await Editions.InForce(session, code, cancellation), Say.QuestionnaireUnknown);
}
