using JasperFx.Events;
using Marten.Events.Projections;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Monitoring.Grouping;

/// <summary>Who is in a group, as this module knows it from what it heard.</summary>
public sealed record GroupRoll(
    GroupId Id, SchoolYear Cycle, MentoringForm Form, string RoleModel, ParticipantId Lead, IReadOnlyList<ParticipantId> Mentors, IReadOnlyList<ParticipantId> Mentees)
{
    public IEnumerable<ParticipantId> Members => Mentors.Concat(Mentees);

    public bool Has(ParticipantId person, Side side) => (side == Side.Mentor ? Mentors : Mentees).Contains(person);

    public GroupRoll Replace(ParticipantId from, ParticipantId to) => this with
    {
        Lead = Lead == from ? to : Lead,
        Mentors = [.. Mentors.Where(x => x != from && x != to), to],
    };

    public GroupRoll With(ParticipantId person, Side side) => side == Side.Mentor ? this with { Mentors = [.. Mentors, person] } : this with { Mentees = [.. Mentees, person] };

    public GroupRoll Without(ParticipantId person) => this with { Mentors = [.. Mentors.Where(x => x != person)], Mentees = [.. Mentees.Where(x => x != person)] };
}

public partial class GroupRollProjection : MultiStreamProjection<GroupRoll, GroupId>
{
    public GroupRollProjection()
    {
        Identity<GroupFormed>(x => x.Group);
        Identity<GroupCarriedOver>(x => x.Group);
        Identity<MentorReplaced>(x => x.Group);
        Identity<MemberJoined>(x => x.Group);
        Identity<MemberLeft>(x => x.Group);
    }

    public override GroupRoll? Evolve(GroupRoll? snapshot, GroupId id, IEvent e) => e.Data switch
    {
        GroupFormed x => new(x.Group, x.Cycle, x.Form, x.RoleModel, x.Lead, x.Mentors, x.Mentees),
        GroupCarriedOver x => snapshot is null ? null : snapshot with { Cycle = x.To },
        MentorReplaced x => snapshot?.Replace(x.From, x.To),
        MemberJoined x => snapshot?.With(x.Participant, x.Side),
        MemberLeft x => snapshot?.Without(x.Participant),
        _ => snapshot,
    };
}
