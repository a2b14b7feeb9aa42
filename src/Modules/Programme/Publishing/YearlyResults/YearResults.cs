using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.Ordering;

namespace Mentorship.Programme.Publishing.YearlyResults;

/// <summary>What a year came to as it stands today, and whoever of its mentors was thanked by an order: what would be published now (9.6).</summary>
public sealed record YearResults(SchoolYear Cycle, YearFigures Figures, IReadOnlyList<ParticipantId> Thanked, bool Ended)
{
    [View("/api/programme/results"), Needs(Deed.ReadMerits)]
    public static async Task<YearResults> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        return await Of(year, session, x => courier.Ask<FinalWords>(x, cancellation), cancellation);
    }

    public static async Task<YearResults> Of(SchoolYear year, IQuerySession session, Func<FinalWordsOf, Task<FinalWords>> ask, CancellationToken cancellation)
    {
        var (first, begins, ends) = (year.First, year.Begins, year.Ends);
        var worked = (await session.Query<GroupProgramme>().Where(x => x.Year == first).ToListAsync(cancellation)).Select(x => x.Id).ToArray();
        GroupFile[] files = [.. (await session.LoadManyAsync<GroupFile>(cancellation, worked)).Where(x => x.StartedOn is not null)];
        var orders = await session.Query<Order>().Where(x => x.Kind == OrderKind.Gratitude && !x.Cancelled && x.IssuedOn >= begins && x.IssuedOn <= ends).ToListAsync(cancellation);
        var mentors = files.SelectMany(x => x.Mentors).ToHashSet();
        var said = files.Length == 0 ? [] : (await ask(new([.. mentors.Concat(files.SelectMany(x => x.Mentees)).Distinct()], year))).All;
        return new(year, Count(files, said), [.. orders.SelectMany(x => x.Participants).Where(mentors.Contains).Distinct()], files.Any(IsCompleted));
    }

    public static YearFigures Count(IReadOnlyList<GroupFile> files, IReadOnlyList<FinalWord> said)
    {
        GoalVerdict[] goals = [.. files.SelectMany(x => x.Verdicts).Where(x => x != GoalVerdict.Dropped)];
        return new(
            [.. files.GroupBy(x => x.Form).OrderBy(x => x.Key).Select(x => new FormFigures(x.Key, x.Count(), People(x, file => file.Mentors), People(x, file => file.Mentees)))],
            files.Count, Told(files.Count(IsCompleted)), People(files, x => x.Mentors), People(files, x => x.Mentees),
            files.Sum(x => x.Meetings.Count(meeting => meeting.HeldOn is not null)), goals.Length, Told(goals.Count(x => x == GoalVerdict.Reached)),
            said.Count, said.Count < Few.Fewest ? null : said.Count(x => x.Satisfied));

        int? Told(int ended) => files.Count < Few.Fewest ? null : ended;
    }

    private static bool IsCompleted(GroupFile file) => file.State == GroupState.Completed;

    private static int People(IEnumerable<GroupFile> files, Func<GroupFile, IEnumerable<ParticipantId>> side) => files.SelectMany(side).Distinct().Count();
}
