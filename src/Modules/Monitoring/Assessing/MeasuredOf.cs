using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Answers who was measured, with two reads for any number of people.</summary>
public static class MeasuredOfHandler
{
    public static async Task<Measurements> Handle(MeasuredOf question, IQuerySession session, CancellationToken cancellation)
    {
        var assessed = (await session.LoadManyAsync<Assessment>(cancellation, question.Participants.Select(x => Assessment.IdOf(x, question.Cycle))))
            .ToDictionary(x => x.Participant);
        var asked = (await session.LoadManyAsync<Satisfaction>(cancellation, question.Participants.Select(x => Satisfaction.IdOf(x, question.Cycle))))
            .ToDictionary(x => x.Participant);
        return new([.. question.Participants.Select(x => new Measured(
            x, assessed.GetValueOrDefault(x) is { HasBaseline: true }, assessed.GetValueOrDefault(x) is { HasFinal: true },
            asked.GetValueOrDefault(x)?.Answers.Any(answer => answer.Round == SurveyRound.Final) == true))]);
    }
}
