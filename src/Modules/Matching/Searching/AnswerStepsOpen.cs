using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Searching;

/// <summary>Counts the next steps of a cycle that are open; whoever has been found a pair since is not waited for.</summary>
public static class AnswerStepsOpenHandler
{
    public static async Task<StepsOpen> Handle(StepsOpenIn question, IQuerySession session)
    {
        var year = question.Cycle.First;
        var open = (await session.Query<Search>().Where(x => x.Year == year).ToListAsync()).Where(x => x.Open is not null).ToArray();
        if (open.Length == 0) return new(0, 0, 0);
        var busy = (await session.Query<Group>().Where(x => x.Year == year).ToListAsync()).SelectMany(x => x.BusyMentees).ToHashSet();
        var waiting = open.Where(x => !busy.Contains(x.Participant)).Select(x => x.Open!).ToArray();
        return new(waiting.Length, waiting.Count(x => x.Step == NextStep.TalkToPsychologist), waiting.Count(x => x.Until < question.On));
    }
}
