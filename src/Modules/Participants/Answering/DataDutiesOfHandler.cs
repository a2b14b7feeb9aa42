using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Subjects;

namespace Mentorship.Participants.Answering;

/// <summary>Answers what is to be done about people's data, in numbers.</summary>
public static class DataDutiesOfHandler
{
    public static async Task<DataDuties> Handle(DataDutiesOf question, IQuerySession session, CancellationToken cancellation)
    {
        var open = await session.Query<SubjectRequestEntry>().Where(x => x.AnsweredOn == null).Select(x => x.AnswerBy).ToListAsync(cancellation);
        var due = (await session.Query<DestructionEntry>().Where(x => x.Number == null).ToListAsync(cancellation)).Select(x => x.Due).OfType<DateOnly>().ToArray();
        return new(
            open.Count, open.Count(x => x < question.On), open.Count == 0 ? null : open.Min(),
            due.Length, due.Count(x => x < question.On), due.Length == 0 ? null : due.Min());
    }
}
