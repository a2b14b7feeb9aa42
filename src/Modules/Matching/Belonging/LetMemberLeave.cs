using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Belonging;

/// <summary>Lets a member leave; a pair ends with it, a bigger group goes on with the rest.</summary>
[Needs(Deed.ProposeMatches)]
public sealed record LetMemberLeave(GroupId Group, ParticipantId Participant, EndingReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<LetMemberLeave>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Participant).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class LetMemberLeaveHandler
{
    public static Task<SchoolSettings> Load(LetMemberLeave command, IDocumentSession session, CancellationToken cancellation) => SettingsOf.School(session, cancellation);

    public static IEnumerable<object> Handle(LetMemberLeave command, [WriteAggregate(nameof(LetMemberLeave.Group))] Group group, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        Refused.When(!group.Members.Contains(command.Participant), Say.NotMemberOfGroup);
        Ending.CheckNotice(group, command.Participant, command.Reason, command.On, settings);
        return Ending.Leave(group, command.Participant, command.Reason, command.On);
    }
}
