using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.Thanking;

/// <summary>How a completed group did, by criteria that everybody thanked may know: goals, regularity, feedback, and whether others can learn from it (9.4).</summary>
public sealed record Merit(GroupId Group, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, int Goals, int Regularity, int Feedback, int Written)
{
    /// <summary>How much each weighs, of a hundred together.</summary>
    public const int MostForGoals = 40, MostForRegularity = 25, MostForFeedback = 25, MostForCase = 10;

    public int Total => Goals + Regularity + Feedback + Written;

    /// <summary>The completed groups of a year, the best first.</summary>
    [View("/api/programme/merits"), Needs(Deed.ReadMerits)]
    public static async Task<IReadOnlyList<Merit>> Read(IQuerySession session, Courier courier, TimeProvider clock, int? cycle, CancellationToken cancellation)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        var first = year.First;
        var files = await session.LoadManyAsync<GroupFile>(cancellation, [.. (await session.Query<GroupProgramme>().Where(x => x.Year == first && x.Completed).ToListAsync(cancellation)).Select(x => x.Id)]);
        if (files.Count == 0) return [];
        var cases = (await session.LoadManyAsync<Case>(cancellation, files.Select(x => Case.IdOf(x.Group)))).Where(x => x.Approved is not null).Select(x => x.Group).ToHashSet();
        var said = (await courier.Ask<FinalWords>(new FinalWordsOf([.. files.SelectMany(x => x.Mentors.Concat(x.Mentees)).Distinct()], year), cancellation)).All.ToLookup(x => x.Group);
        return [.. files.Select(x => Of(x, [.. said[x.Group].Select(word => word.JointWork)], cases.Contains(x.Group))).OrderByDescending(x => x.Total).ThenBy(x => x.Group.Value)];
    }

    public static Merit Of(GroupFile file, IReadOnlyList<int> marks, bool hasCase)
    {
        GroupMeeting[] meetings = [.. file.Meetings.Where(x => x.Kind == MeetingKind.Regular && x.Outcome is MeetingOutcome.Held or MeetingOutcome.Missed)];
        return new(
            file.Group, file.Mentors, file.Mentees,
            Share(file.Verdicts.Sum(x => x switch { GoalVerdict.Reached => 1, GoalVerdict.Partly => 0.5, _ => 0 }), file.Verdicts.Count(x => x != GoalVerdict.Dropped), MostForGoals),
            Share(meetings.Count(x => x.Outcome == MeetingOutcome.Held), meetings.Length, MostForRegularity),
            Share(marks.Sum(), marks.Count * 10, MostForFeedback), hasCase ? MostForCase : 0);
    }

    private static int Share(double reached, int possible, int most) => possible == 0 ? 0 : (int)Math.Round(reached / possible * most, MidpointRounding.AwayFromZero);
}
