using System.Text.Json.Serialization;
using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Wolverine;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Puts the draft that was looked at into force, as the next version of the schedule (7.A1).</summary>
[Needs(Deed.ApproveActivities)]
public sealed record ApproveActivitySchedule(SchoolYear Cycle, int Revision, bool DespiteConflicts, DateOnly On)
{
    [JsonIgnore]
    public Guid ActivityScheduleId => ActivitySchedule.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<ApproveActivitySchedule>
    {
        public Rules()
        {
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Revision).GreaterThan(0);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>What speaks against the draft: conflicts, people who may not be worked with, groups that are not what they were.</summary>
public sealed record ScheduleDoubts(IReadOnlyList<Conflict> Conflicts, Standings Standings, IReadOnlyList<GroupProgramme> Groups)
{
    /// <summary>Whether all of an activity still belong to a group at work.</summary>
    public bool Holds(ScheduledActivity activity) => Groups.FirstOrDefault(x => x.Group == activity.Group) is { Ended: false } group
        && group.Mentors.Contains(activity.Mentor) && !activity.Mentees.Except(group.Mentees).Any();
}

public static class ApproveActivityScheduleHandler
{
    public static async Task<ScheduleDoubts> Load(ApproveActivitySchedule command, ActivitySchedule? schedule, IDocumentSession session, IMessageBus bus, CancellationToken cancellation)
    {
        var draft = schedule?.Draft ?? [];
        var words = await Safe.Open<ActivityWords>(session, Matter.Plan, draft.Select(x => x.Words), cancellation);
        return new(
            Conflict.In(draft, words, await SettingsOf.School(session, cancellation)),
            await bus.InvokeAsync<Standings>(new StandingOf([.. draft.SelectMany(x => x.Mentees.Prepend(x.Mentor)).Distinct()], command.Cycle, command.On), cancellation),
            await session.LoadManyAsync<GroupProgramme>(cancellation, [.. draft.Select(x => GroupProgramme.IdOf(x.Group)).Distinct()]));
    }

    public static ActivityScheduleApproved Handle(
        ApproveActivitySchedule command, [WriteAggregate(Required = false)] ActivitySchedule? schedule, ScheduleDoubts doubts, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        if (schedule is null || schedule.Change is { IsNone: true }) throw new Refused(Say.NothingToApprove);
        Refused.When(command.Revision != schedule.Revision, Say.ScheduleChangedMeanwhile);
        foreach (var ahead in schedule.Draft.Where(x => x.ActivityOn >= command.On)) MustStand(ahead, doubts);
        Refused.When(doubts.Conflicts.Count > 0 && !command.DespiteConflicts, Say.ConflictsInSchedule.With(doubts.Conflicts.Count));
        return new(
            command.Cycle, schedule.Edition + 1, schedule.Draft, schedule.Change.Added, schedule.Change.Changed, schedule.Change.Removed,
            [.. schedule.Draft.SelectMany(x => x.Mentees.Prepend(x.Mentor)).Distinct()], command.On);
    }

    /// <summary>Nothing ahead is promised with whoever may not be worked with, or is not there any more.</summary>
    private static void MustStand(ScheduledActivity ahead, ScheduleDoubts doubts)
    {
        var (day, hour) = (Words.Of(ahead.ActivityOn), Words.Of(ahead.StartsAt));
        if (ahead.Mentees.Prepend(ahead.Mentor).Select(x => MembersInOrder.Reason(doubts.Standings, x)).FirstOrDefault(x => x is not null) is { } reason)
            throw new Refused(Say.BarredInSchedule.With(day, hour, reason));
        Refused.When(!doubts.Holds(ahead), Say.GoneFromGroup.With(day, hour));
    }
}
