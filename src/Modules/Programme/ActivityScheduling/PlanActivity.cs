using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Puts an activity into the draft of the schedule (7.A1).</summary>
[Needs(Deed.PlanActivities)]
public sealed record PlanActivity(
    ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt,
    TimeOnly EndsAt, string TopicText, string Place, DateOnly On)
    : ActivityDraft(Activity, Cycle, Group, Kind, Mentor, Mentees, ActivityOn, StartsAt, EndsAt, TopicText, Place, On)
{
    public sealed class Rules : RulesOf<PlanActivity>;
}

public static class PlanActivityHandler
{
    public static Task<ActivityGrounds> Load(PlanActivity command, IDocumentSession session, CancellationToken cancellation) => ActivityGrounds.Of(command, session, cancellation);

    public static ActivityPlanned Handle(PlanActivity command, [WriteAggregate(Required = false)] ActivitySchedule? schedule, ActivityGrounds grounds, DateOnly today)
    {
        command.MustBePossible(grounds.Group, today);
        Refused.When(schedule?.Draft.Any(x => x.Activity == command.Activity) == true, Say.ActivityAlreadyPlanned);
        return new(
            command.Activity, command.Cycle, command.Group, command.Kind, command.Mentor, [.. command.Mentees.Distinct()], command.ActivityOn, command.StartsAt, command.EndsAt,
            grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
