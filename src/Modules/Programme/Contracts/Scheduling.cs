namespace Mentorship.Programme.Contracts;

/// <summary>What a mentor holds for those they mentor.</summary>
public enum ActivityKind { OpenLesson, LessonVisit, Consultation, Seminar, MasterClass, Other }

/// <summary>A line of the schedule; topic and place lie in the vault.</summary>
public sealed record ScheduledActivity(
    ActivityId Activity, GroupId Group, ActivityKind Kind, ParticipantId Mentor, IReadOnlyList<ParticipantId> Mentees, DateOnly ActivityOn, TimeOnly StartsAt, TimeOnly EndsAt, RecordId Words);

/// <summary>The schedule of what mentors hold was approved, or its next version, with what changed against the last (7.A1).</summary>
[LogName("programme.activity_schedule_approved")]
public sealed record ActivityScheduleApproved(
    SchoolYear Cycle, int Version, IReadOnlyList<ScheduledActivity> Activities, IReadOnlyList<ActivityId> Added, IReadOnlyList<ActivityId> Changed, IReadOnlyList<ActivityId> Removed,
    IReadOnlyList<ParticipantId> Participants, DateOnly OccurredOn) : IFact;
