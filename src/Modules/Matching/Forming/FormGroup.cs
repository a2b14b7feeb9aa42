using Mentorship.Matching.Seats;
using Wolverine;

namespace Mentorship.Matching.Forming;

/// <summary>Forms a group of a proposal that everybody has confirmed (7.R, 7.Z2).</summary>
[Needs(Deed.ProposeMatches)]
public sealed record FormGroup(GroupId Group, DateOnly PlannedUntil, DateOnly On)
{
    public sealed class Rules : AbstractValidator<FormGroup>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.PlannedUntil).NotEmpty().GreaterThan(x => x.On).WithMessage(_ => Say.EndsBeforeItBegins);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class FormGroupHandler
{
    public static async Task<Circumstances> Load(FormGroup command, IDocumentSession session, IMessageBus bus) =>
        await session.LoadAsync<Group>(command.Group) is { } group
            ? await Circumstances.Of(group.Cycle, group.Mentors, group.Mentees, command.On, session, bus)
            : Circumstances.None;

    public static IEnumerable<object> Handle(
        FormGroup command, [WriteAggregate(nameof(FormGroup.Group))] Group group, Circumstances circumstances, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(group.State != GroupState.Proposed, Say.ProposalDecided);
        Refused.When(group.Awaited.Count > 0, Say.NotAllConfirmed);
        circumstances.Check(group.Form, group.Mentors, group.Mentees);
        circumstances.CheckWork(group.Mentors);
        circumstances.CheckTraining(group.Mentors);
        return
        [
            new GroupFormed(group.Id, group.Cycle, group.Form, group.RoleModel, group.Lead, group.Mentors, group.Mentees, command.PlannedUntil, command.On),
            .. group.Mentors.Select(x => new SeatTaken(group.Id, x, group.Mentees, command.On)),
        ];
    }
}
