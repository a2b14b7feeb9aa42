using System.Text.Json.Serialization;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Ruling;

namespace Mentorship.Matching.Forming;

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

    public IReadOnlyList<OrderBehind> Orders { get; init; } = [];

    /// <summary>Which proposal was made last: the first is the group itself, each further one another mentor for it.</summary>
    public int Proposal { get; init; } = 1;

    public Replacement? Replacement { get; init; }

    public Joining? Joining { get; init; }

    /// <summary>Whether a change of the members of a group at work is proposed.</summary>
    [JsonIgnore]
    public bool IsChanging => Replacement is not null || Joining is not null;

    public DateOnly? PlannedUntil { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <summary>Whether somebody's word is awaited: on the group itself, or on a change of its members.</summary>
    [JsonIgnore]
    public bool AsksForWords => State == GroupState.Proposed || IsChanging;

    /// <summary>Whose word is needed: of every mentor and every mentee who would work together anew, and of the representative of every minor among these mentees.</summary>
    [JsonIgnore]
    public IReadOnlyList<Confirmation> Needed
    {
        get
        {
            var (mentors, mentees) = this switch
            {
                { Replacement: { } other } => ([other.To], Mentees),
                { Joining: { Side: Side.Mentor } newcomer } => ([newcomer.Participant], Mentees),
                { Joining: { } newcomer } => (Mentors, [newcomer.Participant]),
                _ => (Mentors, Mentees),
            };
            return
            [
                .. mentors.Concat(mentees).Select(x => new Confirmation(x, GivenBy.Self)),
                .. mentees.Where(x => Minors.Contains(x)).Select(x => new Confirmation(x, GivenBy.Representative)),
            ];
        }
    }

    [JsonIgnore]
    public IReadOnlyList<Confirmation> Awaited => [.. Needed.Except(Confirmed)];

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

    public Group Apply(MentoringAgreementSigned e) => this with { Agreements = [.. Agreements, e.Mentor] };

    public Group Apply(MentorGaveNotice e) => this with { Notices = [.. Notices, new(e.Mentor, e.OccurredOn)] };

    public Group Apply(GroupConfirmedByOrder e) => this with { Orders = [.. Orders, new(e.Order, e.Members)] };

    public Group Apply(GroupConfirmationCancelled e) => this with { Orders = OrderBehind.Cancel(Orders, e.Order) };

    public Group Apply(GroupOrderStruck e) => this with { Orders = OrderBehind.Cancel(Orders, e.Order) };

    public Group Apply(ReplacementProposed e) => this with { Replacement = new(e.From, e.To, e.Reason), Proposal = Proposal + 1, Minors = e.Minors, Confirmed = [] };

    public Group Apply(ReplacementWithdrawn _) => Unchanged;

    public Group Apply(MemberProposed e) => this with { Joining = new(e.Participant, e.Side), Proposal = Proposal + 1, Minors = e.Minors, Confirmed = [] };

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

    public Group Apply(GroupDissolved _) => this with { State = GroupState.Dissolved };

    public Group Apply(GroupFinished _) => this with { State = GroupState.Finished };
}
