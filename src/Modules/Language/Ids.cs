namespace Mentorship.Language;

/// <summary>A person who takes part, in whatever role.</summary>
public readonly record struct ParticipantId(Guid Value);

/// <summary>A legal representative of a minor participant.</summary>
public readonly record struct RepresentativeId(Guid Value);

/// <summary>One consent: given or refused, later perhaps withdrawn.</summary>
public readonly record struct ConsentId(Guid Value);

/// <summary>What a person, or their representative, asks the school about their personal data.</summary>
public readonly record struct SubjectRequestId(Guid Value);

/// <summary>One import of a list of people.</summary>
public readonly record struct ImportId(Guid Value);

/// <summary>A mentor's way to selection in one cycle.</summary>
public readonly record struct CandidacyId(Guid Value);

/// <summary>One run of matching over the bases of a cycle.</summary>
public readonly record struct RunId(Guid Value);

/// <summary>One condition that a run of matching keeps to.</summary>
public readonly record struct ConditionId(Guid Value);

/// <summary>One session of the mentors' training.</summary>
public readonly record struct TrainingSessionId(Guid Value);

/// <summary>A mentoring pair or group.</summary>
public readonly record struct GroupId(Guid Value);

/// <summary>A meeting: the general one, or one of a group.</summary>
public readonly record struct MeetingId(Guid Value);

/// <summary>The psychological support of one person.</summary>
public readonly record struct SupportId(Guid Value);

/// <summary>One session of a psychological support.</summary>
public readonly record struct SupportSessionId(Guid Value);

/// <summary>One activity of the schedule of mentors.</summary>
public readonly record struct ActivityId(Guid Value);

/// <summary>A ready goal or item of development plans.</summary>
public readonly record struct PlanTemplateId(Guid Value);

/// <summary>A personal programme of a teacher.</summary>
public readonly record struct PersonalProgrammeId(Guid Value);

/// <summary>A director's order.</summary>
public readonly record struct OrderId(Guid Value);

/// <summary>Something the school shows everybody: the case of a group, or the results of a year.</summary>
public readonly record struct PublicationId(Guid Value);

/// <summary>The minutes of one council or meeting.</summary>
public readonly record struct MinutesId(Guid Value);

/// <summary>An account, and so the employee who acts with it.</summary>
public readonly record struct AccountId(Guid Value);

/// <summary>A paper kept as evidence, in the vault.</summary>
public readonly record struct DocumentId(Guid Value);

/// <summary>One version of a personal record in the vault.</summary>
public readonly record struct RecordId(Guid Value);
