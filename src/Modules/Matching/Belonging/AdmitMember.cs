using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Lets whoever was proposed join the group, when everybody asked has agreed; an order has yet to confirm it with them.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record AdmitMember(GroupId Group, DateOnly On)
{
    public sealed class Rules : AbstractValidator<AdmitMember>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class AdmitMemberHandler
{
    public static async Task<Circumstances> Load(AdmitMember command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(command.Group) is { Joining: { } joining }
            ? await Joining.Circumstances(command.Group, joining, command.On, session, bus)
            : Circumstances.None;

    public static IEnumerable<object> Handle(
        AdmitMember command, [WriteAggregate(nameof(AdmitMember.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        var joining = group.Joining ?? throw new Refused(Say.NobodyProposedToJoin);
        Refused.When(group.Awaited.Count > 0, Say.NotAllConfirmed);
        joining.Check(group, circumstances);
        if (joining.Side == Side.Mentor)
        {
            circumstances.CheckWork([joining.Participant]);
            circumstances.CheckTraining([joining.Participant]);
        }

        return
        [
            new MemberJoined(group.Id, joining.Participant, joining.Side, [.. group.Members, joining.Participant], command.On),
            .. joining.Side == Side.Mentor
                ? [new SeatTaken(group.Id, joining.Participant, group.Mentees, command.On)]
                : group.Mentors.Select(x => new SeatTaken(group.Id, x, [joining.Participant], command.On)),
        ];
    }
}
