using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Searching;

/// <summary>Counts the next steps of a cycle that are open, of those whom the board still shows; of whoever has been found a pair since nothing is waited for.</summary>
public static class AnswerStepsOpenHandler
{
    public static async Task<StepsOpen> Handle(StepsOpenIn question, IQuerySession session)
    {
        var year = question.Cycle.First;
        var open = (await session.Query<Search>().Where(x => x.Year == year).ToListAsync()).Where(x => x.Open is not null).ToArray();
        if (open.Length == 0) return new(0, 0, 0, 0);
        var people = await CyclePeople.Of(session, year);
        var busy = (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).SelectMany(x => x.BusyMentees).ToHashSet();
        var looking = people.Mentees.Select(x => x.Participant).Where(x => !busy.Contains(x))
            .Concat(people.Mentors.Select(x => x.Participant).Where(x => people.Taken.GetValueOrDefault(x.Value) == 0)).ToHashSet();
        var waiting = open.Where(x => looking.Contains(x.Participant)).Select(x => x.Open!).ToArray();
        var talks = waiting.Where(x => x.Step == NextStep.TalkToPsychologist).ToArray();
        return new(waiting.Length, waiting.Count(x => x.Until < question.On), talks.Length, talks.Count(x => x.Until < question.On));
    }
}
