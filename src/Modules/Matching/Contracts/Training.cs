namespace Mentorship.Matching.Contracts;

/// <summary>The tasks a mentors' training must cover (6.R1-6.R4).</summary>
public enum TrainingTask { PositiveRelations, LifeSkills, SocialGroups, Trajectories }

/// <summary>One module of a training: what it covers, how long it takes, and whether everybody has to go through it.</summary>
public sealed record TrainingModule(string Code, IReadOnlyList<TrainingTask> Tasks, int Hours, bool Obligatory);

/// <summary>The programme of the mentors' training was approved; it covers the four tasks of 6.R. What a school calls modules of its own lies in the vault.</summary>
[LogName("matching.mentor_training_programme_approved")]
public sealed record MentorTrainingProgrammeApproved(
    SchoolYear Cycle, IReadOnlyList<TrainingTask> Tasks, int Hours, DateOnly OccurredOn, IReadOnlyList<TrainingModule>? Modules = null, RecordId? Titles = null, string? Commitment = null) : IFact;

/// <summary>A session of the training was arranged; the room is named in the vault.</summary>
[LogName("matching.training_session_scheduled")]
public sealed record TrainingSessionScheduled(
    TrainingSessionId Session, SchoolYear Cycle, string Code, DateOnly SessionOn, TimeOnly StartsAt, int Hours, RecordId Where, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A session of the training took place, with those who came; written down anew, the later holds.</summary>
[LogName("matching.training_session_held")]
public sealed record TrainingSessionHeld(
    TrainingSessionId Session, SchoolYear Cycle, string Code, int Hours, IReadOnlyList<ParticipantId> Attended, DateOnly OccurredOn) : IFact;

/// <summary>A session of the training was called off.</summary>
[LogName("matching.training_session_cancelled")]
public sealed record TrainingSessionCancelled(TrainingSessionId Session, SchoolYear Cycle, string Code, DateOnly OccurredOn) : IFact;

/// <summary>A candidate or mentor went through the training (6.R): so many hours, in these modules.</summary>
[LogName("matching.mentor_training_completed")]
public sealed record MentorTrainingCompleted(
    CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, int Hours, DateOnly OccurredOn, IReadOnlyList<string>? Codes = null) : IFact;
