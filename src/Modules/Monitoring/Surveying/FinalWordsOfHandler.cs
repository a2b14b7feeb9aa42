using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Surveying;

/// <summary>Answers <see cref="FinalWordsOf"/> with one read for any number of people.</summary>
public static class FinalWordsOfHandler
{
    public static async Task<FinalWords> Handle(FinalWordsOf question, IQuerySession session, CancellationToken cancellation) => new(
    [
        .. (await session.LoadManyAsync<Satisfaction>(cancellation, question.Participants.Select(x => Satisfaction.IdOf(x, question.Cycle))))
            .SelectMany(x => x.Answers).Where(x => x.Round == SurveyRound.Final).Select(x => new FinalWord(x.Group, x.JointWork, x.Satisfied)),
    ]);
}
