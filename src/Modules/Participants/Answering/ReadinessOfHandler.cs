using Mentorship.Participants.Contracts;
using Mentorship.Participants.Readiness;

namespace Mentorship.Participants.Answering;

/// <summary>Answers of how many people something is missing; no name is read for it.</summary>
public static class ReadinessOfHandler
{
    public static async Task<ReadinessCount> Handle(ReadinessOf question, IQuerySession session, CancellationToken cancellation)
    {
        var all = await ReadinessLine.Everybody(session, question.On, cancellation);
        return new(all.Count, all.Count(x => x.Missing.Count > 0), all.Sum(x => x.Tasks.Count));
    }
}
