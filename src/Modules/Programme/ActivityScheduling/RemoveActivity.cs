using System.Text.Json.Serialization;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Takes an activity out of the draft; that asks nobody's consent, so whoever has left can be taken out too (7.A1).</summary>
[Needs(Deed.PlanActivities)]
public sealed record RemoveActivity(ActivityId Activity, SchoolYear Cycle, DateOnly On)
{
    [JsonIgnore]
    public Guid ActivityScheduleId => ActivitySchedule.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<RemoveActivity>
    {
        public Rules()
        {
            RuleFor(x => x.Activity).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class RemoveActivityHandler
{
    public static ActivityRemoved Handle(RemoveActivity command, [WriteAggregate(Required = false)] ActivitySchedule? schedule, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        var activity = (schedule ?? throw new Refused(Say.NoSuchActivity)).Open(command.Activity);
        return new(activity.Activity, command.Cycle, activity.Mentor, activity.Mentees, activity.ActivityOn, command.On);
    }
}
