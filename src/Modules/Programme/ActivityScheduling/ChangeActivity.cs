using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Changes an activity of the draft; of an approved schedule that makes the draft of its next version (7.A1).</summary>
[Needs(Deed.PlanActivities)]
public sealed record ChangeActivity(
    ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt,
    TimeOnly EndsAt, string TopicText, string Place, DateOnly On)
    : ActivityDraft(Activity, Cycle, Group, Kind, Mentor, Mentees, ActivityOn, StartsAt, EndsAt, TopicText, Place, On)
{
    public sealed class Rules : RulesOf<ChangeActivity>;
}

public static class ChangeActivityHandler
{
    public static Task<ActivityGrounds> Load(ChangeActivity command, IDocumentSession session, CancellationToken cancellation) => ActivityGrounds.Of(command, session, cancellation);

    public static ActivityChanged Handle(ChangeActivity command, [WriteAggregate(Required = false)] ActivitySchedule? schedule, ActivityGrounds grounds, DateOnly today)
    {
        command.MustBePossible(grounds.Group, today);
        _ = (schedule ?? throw new Refused(Say.NoSuchActivity)).Open(command.Activity);
        return new(
            command.Activity, command.Cycle, command.Group, command.Kind, command.Mentor, [.. command.Mentees.Distinct()], command.ActivityOn, command.StartsAt, command.EndsAt,
            grounds.Words.Record, grounds.Words.Commitment, command.On);
    }
}
