using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Wolverine;

namespace Mentorship.Matching.Belonging;

/// <summary>Puts another mentor of the cycle in a mentor's place.</summary>
[AllowedTo(Role.Curator)]
public sealed record ReplaceMentor(GroupId Group, ParticipantId From, ParticipantId To, EndingReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ReplaceMentor>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.From).NotEmpty();
            RuleFor(x => x.To).NotEmpty().NotEqual(x => x.From);
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class ReplaceMentorHandler
{
    public static async Task<Circumstances> Load(ReplaceMentor command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(command.Group) is { } group
            ? await Circumstances.Of(group.Cycle, [command.To], group.Mentees, command.On, session, bus)
            : Circumstances.None;

    public static IEnumerable<object> Handle(
        ReplaceMentor command, [WriteAggregate(nameof(ReplaceMentor.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(!group.Mentors.Contains(command.From), Say.NotMentorOfGroup);
        Refused.When(group.Mentors.Contains(command.To), Say.AlreadyMentorOfGroup);
        Ending.CheckNotice(group, command.From, command.Reason, command.On);
        circumstances.Check(group.Form, [command.To], group.Mentees);
        return
        [
            new MentorReplaced(group.Id, command.From, command.To, group.Mentees, command.Reason, command.On),
            new SeatFreed(group.Id, command.From, group.Mentees, command.On),
            new SeatTaken(group.Id, command.To, group.Mentees, command.On),
        ];
    }
}
