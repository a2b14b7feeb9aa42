using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Forming;

namespace Mentorship.Matching.Belonging;

/// <summary>Ends a group before its goal.</summary>
[Needs(Deed.EndGroups)]
public sealed record DissolveGroup(GroupId Group, EndingReason Reason, DateOnly On)
{
    public sealed class Rules : AbstractValidator<DissolveGroup>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Reason).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class DissolveGroupHandler
{
    public static Task<SchoolSettings> Load(DissolveGroup command, IDocumentSession session, CancellationToken cancellation) => SettingsOf.School(session, cancellation);

    public static IEnumerable<object> Handle(DissolveGroup command, [WriteAggregate(nameof(DissolveGroup.Group))] Group group, SchoolSettings settings, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Formed, Say.GroupNotActive);
        foreach (var mentor in group.Mentors) Ending.CheckNotice(group, mentor, command.Reason, command.On, settings);
        return Ending.Dissolve(group, command.Reason, command.On);
    }
}
