namespace Mentorship.Participants.Contracts;

/// <summary>An entry questionnaire was filled in; the answers lie in the vault (4.1a, 5.2a, 6.1).</summary>
[LogName("participants.participation_questionnaire_submitted")]
public sealed record ParticipationQuestionnaireSubmitted(
    ParticipantId Participant, SchoolYear Cycle, Side Role, Contingent Contingent, string Questionnaire, int Version,
    RecordId Answers, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>What a mentee asks for, by codes of the catalogue (4.Z3).</summary>
[LogName("participants.mentee_request_recorded")]
public sealed record MenteeRequestRecorded(
    ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int Priority, DateOnly OccurredOn) : IFact;

/// <summary>What a mentor offers: competences, forms, time and places (5.2a).</summary>
[LogName("participants.mentor_profile_completed")]
public sealed record MentorProfileCompleted(
    ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms,
    int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo, DateOnly OccurredOn) : IFact;
