using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Puts the mentor who was proposed in the other's place, when everybody asked has agreed.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record ReplaceMentor(GroupId Group, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ReplaceMentor>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ReplaceMentorHandler
{
    public static async Task<Circumstances> Load(ReplaceMentor command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(command.Group) is { Replacement: { } proposed } group
            ? await Circumstances.Of(group.Cycle, [proposed.To], group.Mentees, command.On, session, bus)
            : Circumstances.None;

    public static IEnumerable<object> Handle(
        ReplaceMentor command, [WriteAggregate(nameof(ReplaceMentor.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        var (from, to, reason) = group.Replacement ?? throw new Refused(Say.NoReplacementProposed);
        Refused.When(group.Awaited.Count > 0, Say.NotAllConfirmed);
        Ending.CheckNotice(group, from, reason, command.On, circumstances.Settings);
        circumstances.Check(group.Form, [to], group.Mentees);
        circumstances.CheckWork([to]);
        circumstances.CheckTraining([to]);
        return
        [
            new MentorReplaced(group.Id, from, to, group.Mentees, reason, command.On),
            new SeatFreed(group.Id, from, group.Mentees, command.On),
            new SeatTaken(group.Id, to, group.Mentees, command.On),
        ];
    }
}
