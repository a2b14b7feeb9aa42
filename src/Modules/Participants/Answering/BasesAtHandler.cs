using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Answering;

/// <summary>Answers how many people had entered the bases of a cycle by a day, whoever left since.</summary>
public static class BasesAtHandler
{
    public static async Task<BaseSizes> Handle(BasesAt question, IQuerySession session, CancellationToken cancellation)
    {
        var (cycle, day) = (question.Cycle.First, question.On);
        var entered = await session.Query<BaseEntry>().Where(x => x.Cycle == cycle && x.EnteredOn != null && x.EnteredOn <= day).Select(x => x.Side).ToListAsync(cancellation);
        return new(entered.Count(x => x == Side.Mentor), entered.Count(x => x == Side.Mentee));
    }
}
