namespace Mentorship.Participants.Contracts;

/// <summary>Asks which questionnaires of the monitoring are open to the members of these groups.</summary>
public sealed record RoundsOf(IReadOnlyList<GroupId> Groups);

/// <summary>Answers <see cref="RoundsOf"/>: a line for each member and moment.</summary>
public sealed record Rounds(IReadOnlyList<RoundOffered> All);

/// <summary>One questionnaire for one member: whether it may be filled in now, and whether it was.</summary>
public sealed record RoundOffered(GroupId Group, ParticipantId Participant, Side Side, SurveyMoment Moment, string Questionnaire, bool Open, bool Answered);
