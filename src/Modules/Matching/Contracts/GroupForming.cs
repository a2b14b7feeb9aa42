using System.Text.Json.Serialization;

namespace Mentorship.Matching.Contracts;

/// <summary>Why a group or a membership ended before its goal.</summary>
public enum EndingReason { OwnWish, MentorsWish, RepresentativesWish, LeftSchool, Illness, Incompatibility, NonFulfilment, EndOfConsent, CuratorsDecision }

/// <summary>Why the curator proposes somebody although another free mentor fits better by the criteria agreed.</summary>
public enum OverrideReason { MenteesWish, MentorsWish, RepresentativesWish, KnowEachOther, CommonInterest, TimeFits, PsychologistsAdvice, ConflictWithBest, SeatKeptForAnother, CuratorsObservation }

/// <summary>What a score is the sum of: competences that answer requests, mutual preference, days in common, the age wished for, interests in common.</summary>
public sealed record ScoreParts(int Overlap, int Preference, int Time, int Age, int Interests)
{
    public static ScoreParts None { get; } = new(0, 0, 0, 0, 0);

    [JsonIgnore]
    public int Sum => Overlap + Preference + Time + Age + Interests;
}

/// <summary>A pair or group was proposed to its members (7.Z). The score is 0-100 by the versions of criteria and rule book named, with its parts; where a free mentor would have scored better, how much and why it is another.</summary>
[LogName("matching.match_proposed")]
public sealed record MatchProposed(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, IReadOnlyList<ParticipantId> Minors,
    int CriteriaVersion, int Score, DateOnly OccurredOn, OverrideReason? OverrideBecause = null, int? BestScore = null, bool RepresentativesAsked = true,
    int? RulesetVersion = null, ScoreParts? Parts = null) : IFact;

/// <summary>A side agreed to the proposal; a representative agrees beside the minor (7.Z).</summary>
[LogName("matching.match_confirmed")]
public sealed record MatchConfirmed(GroupId Group, ParticipantId Participant, GivenBy By, DateOnly OccurredOn) : IFact;

/// <summary>A side declined the proposal; no reason is asked (7.Z).</summary>
[LogName("matching.match_declined")]
public sealed record MatchDeclined(GroupId Group, ParticipantId Participant, GivenBy By, DateOnly OccurredOn) : IFact;

/// <summary>A mentoring group came about and stands in the curator's base (7.R, 7.Z2).</summary>
[LogName("matching.group_formed")]
public sealed record GroupFormed(
    GroupId Group, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead,
    IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees, DateOnly PlannedUntil, DateOnly OccurredOn) : IFact;

/// <summary>The written consent of a teacher-mentor to mentoring work was signed (W-1, ТК РФ art. 351.8).</summary>
[LogName("matching.mentoring_agreement_signed")]
public sealed record MentoringAgreementSigned(GroupId Group, ParticipantId Mentor, DocumentId Agreement, DateOnly OccurredOn) : IFact;

/// <summary>The director's order confirmed the group (7.Z2).</summary>
[LogName("matching.group_confirmed_by_order")]
public sealed record GroupConfirmedByOrder(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>An order that confirmed the group was cancelled; without another in force nothing stands behind it.</summary>
[LogName("matching.group_confirmation_cancelled")]
public sealed record GroupConfirmationCancelled(GroupId Group, OrderId Order, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Another mentor took over; an order has yet to confirm the group with them.</summary>
[LogName("matching.mentor_replaced")]
public sealed record MentorReplaced(
    GroupId Group, ParticipantId From, ParticipantId To, IReadOnlyList<ParticipantId> Mentees, EndingReason Reason, DateOnly OccurredOn) : IFact;

/// <summary>Somebody joined a group at work; an order has yet to confirm the group with them.</summary>
[LogName("matching.member_joined")]
public sealed record MemberJoined(GroupId Group, ParticipantId Participant, Side Side, IReadOnlyList<ParticipantId> Members, DateOnly OccurredOn) : IFact;

/// <summary>Notice was given that a teacher-mentor's agreement ends early (ТК РФ art. 351.8).</summary>
[LogName("matching.mentor_gave_notice")]
public sealed record MentorGaveNotice(GroupId Group, ParticipantId Mentor, DateOnly OccurredOn) : IFact;

/// <summary>A member left a group that goes on with the rest.</summary>
[LogName("matching.member_left")]
public sealed record MemberLeft(GroupId Group, ParticipantId Participant, Side Side, EndingReason Reason, DateOnly OccurredOn) : IFact;

/// <summary>A group ended before its goal.</summary>
[LogName("matching.group_dissolved")]
public sealed record GroupDissolved(GroupId Group, SchoolYear Cycle, IReadOnlyList<ParticipantId> Members, EndingReason Reason, DateOnly OccurredOn) : IFact;
