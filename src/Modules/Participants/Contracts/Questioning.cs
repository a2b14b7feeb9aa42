namespace Mentorship.Participants.Contracts;

/// <summary>An entry questionnaire was filled in; the answers lie in the vault (4.1a, 5.2a, 6.1).</summary>
[LogName("participants.participation_questionnaire_submitted")]
public sealed record ParticipationQuestionnaireSubmitted(
    ParticipantId Participant, SchoolYear Cycle, Side Role, Contingent Contingent, string Questionnaire, int Version,
    RecordId Answers, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>What people like to do, as far as it may bring two of them together.</summary>
public enum Interest { Sport, Music, Art, Theatre, Cinema, Reading, History, Science, Technology, Programming, Games, Nature, Handicraft, Cooking, Travel, Volunteering }

/// <summary>What a mentee asks for, by codes of the catalogue, and where it was asked, on which days and with which interests (4.Z3).</summary>
[LogName("participants.mentee_request_recorded")]
public sealed record MenteeRequestRecorded(
    ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int Priority, DateOnly OccurredOn,
    IReadOnlyList<DayOfWeek>? Days = null, IReadOnlyList<Interest>? Interests = null) : IFact;

/// <summary>The curator put what a mentee asks for in words into codes of the catalogue, and said how pressing it is (4.Z3).</summary>
[LogName("participants.mentee_request_classified")]
public sealed record MenteeRequestClassified(
    ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> RequestCodes, int Priority, DateOnly OccurredOn) : IFact;

/// <summary>What a mentor offers: competences, forms, time and places, and where it was asked, on which days and with which interests (5.2a).</summary>
[LogName("participants.mentor_profile_completed")]
public sealed record MentorProfileCompleted(
    ParticipantId Participant, SchoolYear Cycle, IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms,
    int Capacity, int HoursPerWeek, int AgeFrom, int AgeTo, DateOnly OccurredOn,
    IReadOnlyList<DayOfWeek>? Days = null, IReadOnlyList<Interest>? Interests = null) : IFact;

/// <summary>Before or after the work of a group.</summary>
public enum SurveyMoment { Before, After }

/// <summary>What was answered to one question by a mark: 1 to 10 of a scale, 1 for yes, 0 for no.</summary>
public sealed record Mark(string Code, int Value);

/// <summary>A questionnaire of the monitoring was filled in by a member of a group: the marks; everything in words lies in the vault (8.3d, 9.1b).</summary>
[LogName("participants.monitoring_questionnaire_submitted")]
public sealed record MonitoringQuestionnaireSubmitted(
    ParticipantId Participant, GroupId Group, SchoolYear Cycle, Side Side, MentoringForm Form, SurveyMoment Moment, string Questionnaire, int Version,
    IReadOnlyList<Mark> Marks, RecordId Answers, string Commitment, DateOnly OccurredOn) : IFact;

/// <summary>A school made a version of a questionnaire its own; what it asks lies beside, unchanged from then on.</summary>
[LogName("participants.questionnaire_published")]
public sealed record QuestionnairePublished(string Questionnaire, int Version, int Items, DateOnly OccurredOn) : IFact;

/// <summary>The answers to a questionnaire of a cycle were looked at as a whole (4.3, 5.3a).</summary>
[LogName("participants.questionnaire_data_analysed")]
public sealed record QuestionnaireDataAnalysed(SchoolYear Cycle, string Questionnaire, Side Role, int Answered, DateOnly OccurredOn) : IFact;

/// <summary>Who told of a participant.</summary>
public enum ToldBy { ClassTeacher, Psychologist, Curator }

/// <summary>Somebody of the school told what a participant may need: topics by codes, the words in the vault (6.2).</summary>
[LogName("participants.third_party_information_collected")]
public sealed record ThirdPartyInformationCollected(
    ParticipantId Participant, SchoolYear Cycle, ToldBy By, IReadOnlyList<string> RequestCodes, RecordId Answers, string Commitment, DateOnly OccurredOn) : IFact;
