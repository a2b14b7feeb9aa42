using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Assessing;

/// <summary>Answers <see cref="FiguresOf"/> with one read for any number of people.</summary>
public static class FiguresOfHandler
{
    public static async Task<Figures> Handle(FiguresOf question, IQuerySession session, CancellationToken cancellation) => new(
    [
        .. from one in await session.LoadManyAsync<Assessment>(cancellation, question.Participants.Select(x => Assessment.IdOf(x, question.Cycle)))
           from before in one.Baseline
           from after in one.Final
           where after.Code == before.Code
           select new Figure(one.Participant, Parameters.Of(before.Code)?.Word ?? before.Code, before.Value, after.Value),
    ]);
}
