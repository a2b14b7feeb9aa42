using System.Text.Json.Serialization;

namespace Mentorship.Programme.ActivityScheduling;

/// <summary>Marks after its day whether an activity of the approved schedule took place; marked again, the last mark counts (D-5).</summary>
[Needs(Deed.MarkActivities)]
public sealed record MarkActivity(ActivityId Activity, SchoolYear Cycle, GroupId Group, ActivityOutcome Outcome, NotHeldReason? Reason, DateOnly On)
{
    [JsonIgnore]
    public Guid ActivityScheduleId => ActivitySchedule.IdOf(Cycle);

    public sealed class Rules : AbstractValidator<MarkActivity>
    {
        public Rules()
        {
            RuleFor(x => x.Activity).NotEmpty();
            RuleFor(x => x.Cycle).NotEmpty();
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Outcome).IsInEnum();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.Reason).NotNull().When(x => x.Outcome == ActivityOutcome.NotHeld).WithMessage(_ => Say.WhyNotHeld);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class MarkActivityHandler
{
    public static ActivityMarked Handle(MarkActivity command, [WriteAggregate(Required = false)] ActivitySchedule? schedule, DateOnly today)
    {
        Refused.When(command.On > today, Say.DateNotCome);
        var activity = schedule?.Approved.FirstOrDefault(x => x.Activity == command.Activity && x.Group == command.Group) ?? throw new Refused(Say.ActivityNotApproved);
        Refused.When(command.On < activity.ActivityOn, Say.ActivityAhead);
        return new(
            activity.Activity, command.Cycle, activity.Mentor, activity.Mentees, activity.ActivityOn, command.Outcome,
            command.Outcome == ActivityOutcome.Held ? null : command.Reason, command.On);
    }
}
