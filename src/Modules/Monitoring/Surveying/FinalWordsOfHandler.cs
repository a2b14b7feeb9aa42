using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Surveying;

/// <summary>Answers <see cref="FinalWordsOf"/> with one read for any number of people.</summary>
public static class FinalWordsOfHandler
{
    public static async Task<FinalWords> Handle(FinalWordsOf question, IQuerySession session, CancellationToken cancellation) => new(
    [
        .. (await session.LoadManyAsync<Satisfaction>(cancellation, question.Participants.Select(x => Satisfaction.IdOf(x, question.Cycle))))
            .SelectMany(x => x.Answers.Where(answer => answer.Round == SurveyRound.Final).Select(answer => new FinalWord(x.Participant, answer.Group, answer.JointWork, answer.Satisfied))),
    ]);
}
