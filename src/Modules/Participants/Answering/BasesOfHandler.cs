using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Answering;

/// <summary>Answers how many people the bases of a cycle hold.</summary>
public static class BasesOfHandler
{
    public static async Task<BaseSizes> Handle(BasesOf question, IQuerySession session, CancellationToken cancellation) => new(
        await Count(session, question.Cycle, Side.Mentor, cancellation), await Count(session, question.Cycle, Side.Mentee, cancellation));

    private static Task<int> Count(IQuerySession session, SchoolYear cycle, Side side, CancellationToken cancellation)
    {
        var (pupils, teachers, others) = (BaseKey.Of(cycle, side, Contingent.Pupil), BaseKey.Of(cycle, side, Contingent.Teacher), BaseKey.Of(cycle, side, Contingent.Other));
        return session.Query<Participant>().CountAsync(
            x => x.LeftOn == null && (x.InBases.Contains(pupils) || x.InBases.Contains(teachers) || x.InBases.Contains(others)), cancellation);
    }
}
