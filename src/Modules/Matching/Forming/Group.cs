using System.Text.Json.Serialization;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Ruling;

namespace Mentorship.Matching.Forming;

/// <summary>Where a pair or group stands.</summary>
public enum GroupState { Proposed, Declined, Formed, Dissolved, Finished }

/// <summary>One confirmation of a proposal: given, or awaited.</summary>
public sealed record Confirmation(ParticipantId Participant, GivenBy By);

/// <summary>Notice of the early end of a teacher-mentor's agreement.</summary>
public sealed record Notice(ParticipantId Mentor, DateOnly GivenOn);

/// <summary>What decisions about a pair or group need to know, from its proposal to its end.</summary>
public sealed record Group(GroupId Id, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public GroupState State { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public IReadOnlyList<ParticipantId> Minors { get; init; } = [];

    public int Score { get; init; }

    public IReadOnlyList<Confirmation> Confirmed { get; init; } = [];

    public IReadOnlyList<ParticipantId> Agreements { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    public OrderId? Order { get; init; }

    public DateOnly? PlannedUntil { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <summary>Whose word is needed: every mentor, every mentee, and the representative of every minor mentee.</summary>
    [JsonIgnore]
    public IReadOnlyList<Confirmation> Needed =>
    [
        .. Members.Select(x => new Confirmation(x, GivenBy.Self)),
        .. Mentees.Where(x => Minors.Contains(x)).Select(x => new Confirmation(x, GivenBy.Representative)),
    ];

    [JsonIgnore]
    public IReadOnlyList<Confirmation> Awaited => [.. Needed.Except(Confirmed)];

    /// <summary>Where the form asks for a written agreement, each mentor must have signed one (W-1).</summary>
    [JsonIgnore]
    public bool AgreementsSigned => !Rulebook.Current.Of(Form).Agreement || !Mentors.Except(Agreements).Any();

    public static Group Create(MatchProposed e) => new(e.Group, e.Cycle, e.Form, e.RoleModel, e.Lead)
    {
        Mentors = e.Mentors,
        Mentees = e.Mentees,
        Minors = e.Minors,
        Score = e.Score,
    };

    /// <summary>A group that was formed elsewhere, say before the school had the product.</summary>
    public static Group Create(GroupFormed e) => new(e.Group, e.Cycle, e.Form, e.RoleModel, e.Lead)
    {
        State = GroupState.Formed,
        Mentors = e.Mentors,
        Mentees = e.Mentees,
        PlannedUntil = e.PlannedUntil,
    };

    public Group Apply(MatchConfirmed e) => this with { Confirmed = [.. Confirmed, new(e.Participant, e.By)] };

    public Group Apply(MatchDeclined _) => this with { State = GroupState.Declined };

    public Group Apply(GroupFormed e) => this with { State = GroupState.Formed, PlannedUntil = e.PlannedUntil };

    public Group Apply(MentoringAgreementSigned e) => this with { Agreements = [.. Agreements, e.Mentor] };

    public Group Apply(MentorGaveNotice e) => this with { Notices = [.. Notices, new(e.Mentor, e.OccurredOn)] };

    public Group Apply(GroupConfirmedByOrder e) => this with { Order = e.Order };

    public Group Apply(MentorReplaced e) => this with
    {
        Mentors = [.. Mentors.Select(x => x == e.From ? e.To : x)],
        Lead = Lead == e.From ? e.To : Lead,
    };

    public Group Apply(MemberLeft e)
    {
        IReadOnlyList<ParticipantId> mentors = [.. Mentors.Where(x => x != e.Participant)];
        return this with { Mentors = mentors, Mentees = [.. Mentees.Where(x => x != e.Participant)], Lead = Lead == e.Participant ? mentors[0] : Lead };
    }

    public Group Apply(GroupDissolved _) => this with { State = GroupState.Dissolved };

    public Group Apply(GroupFinished _) => this with { State = GroupState.Finished };
}
