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
        // a group that went on into later years worked in this one too
        var worked = await session.Query<GroupProgramme>().Where(x => x.Year == first || (x.FirstYear != null && x.FirstYear <= first && x.Year >= first)).ToListAsync(cancellation);
        GroupFile[] files = [.. (await session.LoadManyAsync<GroupFile>(cancellation, worked.Select(x => x.Id))).Where(x => x.StartedOn <= ends)];
        var orders = await session.Query<Order>().Where(x => x.Kind == OrderKind.Gratitude && !x.Cancelled && x.IssuedOn >= begins && x.IssuedOn <= ends).ToListAsync(cancellation);
        var mentors = files.SelectMany(x => x.Mentors).ToHashSet();
        var said = files.Length == 0 ? [] : (await ask(new([.. mentors.Concat(files.SelectMany(x => x.Mentees)).Distinct()], year))).All;
        return new(year, Count(year, files, said), [.. orders.SelectMany(x => x.Participants).Where(mentors.Contains).Distinct()], files.Any(x => Completed(x, year)));
    }

    public static YearFigures Count(SchoolYear year, IReadOnlyList<GroupFile> files, IReadOnlyList<FinalWord> said)
    {
        GoalVerdict[] goals = [.. files.Where(x => Completed(x, year)).SelectMany(x => x.Verdicts).Where(x => x != GoalVerdict.Dropped)];
        var groups = files.Select(x => x.Group).ToHashSet();
        FinalWord[] answers = [.. said.Where(x => groups.Contains(x.Group))];
        return new(
            [.. files.GroupBy(x => x.Form).OrderBy(x => x.Key).Select(x => new FormFigures(x.Key, x.Count(), People(x, file => file.Mentors), People(x, file => file.Mentees)))],
            files.Count, Told(files.Count(x => Completed(x, year))), People(files, x => x.Mentors), People(files, x => x.Mentees),
            files.Sum(x => x.Meetings.Count(meeting => meeting.HeldOn is { } held && SchoolYear.Of(held) == year)), goals.Length, Told(goals.Count(x => x == GoalVerdict.Reached)),
            answers.Length, answers.DistinctBy(x => x.Participant).Count() < Few.Fewest ? null : answers.Count(x => x.Satisfied));

        int? Told(int ended) => files.Count < Few.Fewest ? null : ended;
    }

    private static bool Completed(GroupFile file, SchoolYear year) => file.State == GroupState.Completed && file.Cycle == year;

    private static int People(IEnumerable<GroupFile> files, Func<GroupFile, IEnumerable<ParticipantId>> side) => files.SelectMany(side).Distinct().Count();
}
