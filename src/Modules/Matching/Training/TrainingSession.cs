namespace Mentorship.Matching.Training;

/// <summary>Where a session of the training stands.</summary>
public enum SessionState { Scheduled, Held, Cancelled }

/// <summary>What decisions about a session of the training need to know.</summary>
public sealed record TrainingSession(TrainingSessionId Id, SchoolYear Cycle, string Code, DateOnly SessionOn, TimeOnly StartsAt, int Hours, RecordId Where)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public SessionState State { get; init; }

    public IReadOnlyList<ParticipantId> Attended { get; init; } = [];

    public static TrainingSession Create(TrainingSessionScheduled e) => new(e.Session, e.Cycle, e.Code, e.SessionOn, e.StartsAt, e.Hours, e.Where);

    public TrainingSession Apply(TrainingSessionHeld e) => this with { State = SessionState.Held, SessionOn = e.OccurredOn, Hours = e.Hours, Attended = e.Attended };

    public TrainingSession Apply(TrainingSessionCancelled _) => this with { State = SessionState.Cancelled };
}
