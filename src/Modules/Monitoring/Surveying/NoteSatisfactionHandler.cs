using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;

namespace Mentorship.Monitoring.Surveying;

/// <summary>Reads the final survey out of the questionnaire «after», so that nobody is asked the same twice; who has answered the survey is left at that.</summary>
public static class NoteSatisfactionHandler
{
    private const string JointWork = "Q13", Result = "Q14", WouldContinue = "Q21";

    public static async Task Handle(MonitoringQuestionnaireSubmitted told, IDocumentSession session, CancellationToken cancellation)
    {
        if (Of(told) is not { } answered) return;
        var stream = await session.Events.FetchForWriting<Satisfaction>(Satisfaction.IdOf(told.Participant, told.Cycle), cancellation);
        if (stream.Aggregate?.In(told.Group, SurveyRound.Final) is null) stream.AppendOne(answered);
    }

    /// <summary>What a questionnaire says of satisfaction; nothing where it was not asked or not answered.</summary>
    public static SatisfactionSurveySubmitted? Of(MonitoringQuestionnaireSubmitted told) =>
        told.Moment == SurveyMoment.After && told.Value(JointWork) is { } work && told.Value(Result) is { } result && told.Value(WouldContinue) is { } goesOn
            ? new(told.Participant, told.Group, told.Cycle, told.Side, SurveyRound.Final, work, result, goesOn == 1, SubmitSatisfactionHandler.Satisfies(work, result), told.OccurredOn)
            : null;

    private static int? Value(this MonitoringQuestionnaireSubmitted told, string code) => told.Marks.FirstOrDefault(x => x.Code == code)?.Value;
}
