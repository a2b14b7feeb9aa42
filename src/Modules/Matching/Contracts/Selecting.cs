namespace Mentorship.Matching.Contracts;

/// <summary>Who of the school interviews a candidate.</summary>
public enum Interviewer { Curator, Psychologist, Deputy }

/// <summary>How ready the psychologist finds a candidate.</summary>
public enum Readiness { Ready, ReadyWithSupport, NotNow, No }

/// <summary>Why a candidate was not selected.</summary>
public enum RejectionReason { CriteriaNotMet, NotReady, NoTime, Withdrew, DocumentsMissing }

/// <summary>The forms of mentoring of a cycle were chosen (6.6).</summary>
[LogName("matching.mentorship_forms_chosen")]
public sealed record MentorshipFormsChosen(SchoolYear Cycle, IReadOnlyList<MentoringForm> Forms, DocumentId Grounds, DateOnly OccurredOn) : IFact;

/// <summary>What one direction of requests asks of its mentors, beside what all of them need; what is left out is not asked (6.Z1).</summary>
public sealed record DirectionSheet(
    string Code, IReadOnlyList<string> CompetenceCodes, int? MinYears = null, int? MinAge = null, int? MinYearsOlder = null, int? MinHoursPerWeek = null,
    IReadOnlyList<ParticipantKind>? Kinds = null, bool CertificateNeeded = false);

/// <summary>Criteria of selection were set for the requests of a cycle (6.Z1); a direction without a sheet is answered by its competences alone.</summary>
[LogName("matching.selection_criteria_defined")]
public sealed record SelectionCriteriaDefined(
    SchoolYear Cycle, int Version, IReadOnlyList<string> RequestCodes, int MinHoursPerWeek, int MinAge, DateOnly OccurredOn, IReadOnlyList<DirectionSheet>? Sheets = null) : IFact;

/// <summary>Questionnaires of mentors and mentees were compared (5.3b).</summary>
[LogName("matching.questionnaires_compared")]
public sealed record QuestionnairesCompared(SchoolYear Cycle, int CriteriaVersion, int Mentors, int Mentees, DateOnly OccurredOn) : IFact;

/// <summary>A mentor of the base meets the criteria, those of these directions among them (6.Z2).</summary>
[LogName("matching.mentor_shortlisted")]
public sealed record MentorShortlisted(
    CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, int CriteriaVersion, IReadOnlyList<string> CriteriaMet, DateOnly OccurredOn,
    IReadOnlyList<string>? RequestCodes = null) : IFact;

/// <summary>An interview with a candidate was arranged, or arranged anew (6.Z3); the room is named in the vault.</summary>
[LogName("matching.interview_scheduled")]
public sealed record InterviewScheduled(
    CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, DateOnly InterviewOn, TimeOnly StartsAt, int Minutes, IReadOnlyList<Interviewer> HeldBy,
    RecordId Where, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A candidate was interviewed (6.Z3); what was said lies in the vault.</summary>
[LogName("matching.interview_held")]
public sealed record InterviewHeld(CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, DateOnly OccurredOn, RecordId? Sheet = null, string? Commitment = null) : IFact;

/// <summary>Psychological readiness of a candidate was found (6.Z3); why lies in the vault, for psychologists only.</summary>
[LogName("matching.psychological_readiness_assessed")]
public sealed record PsychologicalReadinessAssessed(
    CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, Readiness Verdict, DateOnly ValidUntil, DateOnly OccurredOn, RecordId? Reasons = null, string? Commitment = null) : IFact;

/// <summary>Somebody of the school proposed to select a candidate; another confirms it (stage 6).</summary>
[LogName("matching.mentor_selection_proposed")]
public sealed record MentorSelectionProposed(CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, AccountId By, DateOnly OccurredOn) : IFact;

/// <summary>A candidate became a mentor of the cycle (stage 6); a signed protocol stands in for the second person of a school that has none.</summary>
[LogName("matching.mentor_selected")]
public sealed record MentorSelected(CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, DateOnly OccurredOn, DocumentId? Protocol = null) : IFact;

/// <summary>A candidate was not selected (stage 6).</summary>
[LogName("matching.mentor_rejected")]
public sealed record MentorRejected(
    CandidacyId Candidacy, ParticipantId Participant, SchoolYear Cycle, RejectionReason Reason, DateOnly OccurredOn) : IFact;
