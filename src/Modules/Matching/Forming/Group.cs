using System.Text.Json.Serialization;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Ruling;

namespace Mentorship.Matching.Forming;

/// <summary>What decisions about a pair or group need to know, from its proposal to its end.</summary>
public sealed partial record Group(GroupId Id, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead)
{
    /// <summary>The cycle as the database can compare it.</summary>
    public int Year => Cycle.First;

    public GroupState State { get; init; }

    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public IReadOnlyList<ParticipantId> Minors { get; init; } = [];

    /// <summary>Whether the representatives of minors are asked as well; a school may only tell them.</summary>
    public bool RepresentativesAsked { get; init; } = true;

    public int Score { get; init; }

    public int? RulesetVersion { get; init; }

    public ScoreParts? Parts { get; init; }

    /// <summary>Why another was proposed than whoever fits best, and what the best would have scored.</summary>
    public Override? Override { get; init; }

    public IReadOnlyList<Confirmation> Confirmed { get; init; } = [];

    public IReadOnlyList<ParticipantId> Agreements { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    /// <summary>Which proposal was made last: the first is the group itself, each further one another mentor for it.</summary>
    public int Proposal { get; init; } = 1;

    public Replacement? Replacement { get; init; }

    public Joining? Joining { get; init; }

    /// <summary>The mentees who are not looked for any more: those of the group, and whoever is to join it.</summary>
    [JsonIgnore]
    public IReadOnlyList<ParticipantId> BusyMentees => State is not (GroupState.Proposed or GroupState.Formed or GroupState.Finished) ? []
        : Joining is { Side: Side.Mentee } newcomer ? [.. Mentees, newcomer.Participant] : Mentees;

    /// <summary>Whether a change of the members of a group at work is proposed.</summary>
    [JsonIgnore]
    public bool IsChanging => Replacement is not null || Joining is not null;

    public DateOnly? PlannedUntil { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <summary>The order that stands behind the group as it is now.</summary>
    [JsonIgnore]
    public OrderId? Order => OrderBehind.Of(Orders, Members);

    /// <summary>Where the form asks for a written agreement, each mentor must have signed one (W-1).</summary>
    [JsonIgnore]
    public bool AgreementsSigned => !Rulebook.Current.Of(Form).Agreement || !Mentors.Except(Agreements).Any();

    public static Group Create(MatchProposed e) => new(e.Group, e.Cycle, e.Form, e.RoleModel, e.Lead)
    {
        Mentors = e.Mentors,
        Mentees = e.Mentees,
        Minors = e.Minors,
        Score = e.Score,
        RulesetVersion = e.RulesetVersion,
        Parts = e.Parts,
        RepresentativesAsked = e.RepresentativesAsked,
        Override = e.OverrideBecause is { } why ? new(why, e.BestScore ?? 0) : null,
    };

    /// <summary>A group that was formed elsewhere, say before the school had the product.</summary>
    public static Group Create(GroupFormed e) => new(e.Group, e.Cycle, e.Form, e.RoleModel, e.Lead)
    {
        State = GroupState.Formed,
        Mentors = e.Mentors,
        Mentees = e.Mentees,
        PlannedUntil = e.PlannedUntil,
        Proposal = 0,
    };

    public Group Apply(MatchConfirmed e) => this with { Confirmed = [.. Confirmed, new(e.Participant, e.By)] };

    public Group Apply(MatchDeclined _) => IsChanging ? Unchanged : this with { State = GroupState.Declined };

    public Group Apply(GroupFormed e) => this with { State = GroupState.Formed, PlannedUntil = e.PlannedUntil };

    public Group Apply(Belonging.GroupWentOn e) => this with { Cycle = e.To, PlannedUntil = e.PlannedUntil };

    public Group Apply(MentoringAgreementSigned e) => this with { Agreements = [.. Agreements, e.Mentor] };

    public Group Apply(MentorGaveNotice e) => this with { Notices = [.. Notices, new(e.Mentor, e.OccurredOn)] };

    public Group Apply(GroupConfirmedByOrder e) => this with { Orders = [.. Orders, new(e.Order, e.Members)] };

    public Group Apply(GroupConfirmationCancelled e) => this with { Orders = OrderBehind.Cancel(Orders, e.Order) };

    public Group Apply(GroupOrderStruck e) => this with { Orders = OrderBehind.Cancel(Orders, e.Order) };

    public Group Apply(ReplacementProposed e) => this with { Replacement = new(e.From, e.To, e.Reason), Proposal = Proposal + 1, Minors = e.Minors, RepresentativesAsked = e.RepresentativesAsked, Confirmed = [] };

    public Group Apply(ReplacementWithdrawn _) => Unchanged;

    public Group Apply(MemberProposed e) => this with { Joining = new(e.Participant, e.Side), Proposal = Proposal + 1, Minors = e.Minors, RepresentativesAsked = e.RepresentativesAsked, Confirmed = [] };

    public Group Apply(JoiningWithdrawn _) => Unchanged;

    public Group Apply(MemberJoined e) => Unchanged with
    {
        Mentors = e.Side == Side.Mentor ? [.. Mentors, e.Participant] : Mentors,
        Mentees = e.Side == Side.Mentee ? [.. Mentees, e.Participant] : Mentees,
    };

    public Group Apply(MentorReplaced e) => this with
    {
        Replacement = null,
        Mentors = [.. Mentors.Select(x => x == e.From ? e.To : x)],
        Lead = Lead == e.From ? e.To : Lead,
    };

    public Group Apply(MemberLeft e)
    {
        IReadOnlyList<ParticipantId> mentors = [.. Mentors.Where(x => x != e.Participant)];
        return this with { Replacement = Replacement?.From == e.Participant ? null : Replacement, Mentors = mentors, Mentees = [.. Mentees.Where(x => x != e.Participant)], Lead = Lead == e.Participant ? mentors[0] : Lead };
    }

    /// <summary>Without the change that was proposed.</summary>
    private Group Unchanged => this with { Replacement = null, Joining = null };

    public Group Apply(GroupDissolved _) => Unchanged with { State = GroupState.Dissolved };

    public Group Apply(GroupFinished _) => Unchanged with { State = GroupState.Finished };
}
