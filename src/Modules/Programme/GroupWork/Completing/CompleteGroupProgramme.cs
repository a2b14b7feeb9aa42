using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>
/// Gives a verdict on every goal of the plan; the programme is complete with it, or as soon as the last assessment and the last survey are there (9.R1, 9.R2).
/// Until then verdicts may be given anew.
/// </summary>
[Needs(Deed.LeadGroups)]
public sealed record CompleteGroupProgramme(GroupId Group, IReadOnlyList<GoalVerdict> Goals, DateOnly On) : OfGroup(Group, On)
{
    public sealed class Rules : AbstractValidator<CompleteGroupProgramme>
    {
        public Rules()
        {
            RuleFor(x => x.Group).NotEmpty();
            RuleFor(x => x.Goals).NotEmpty().WithMessage(_ => Say.VerdictOnEveryGoal);
            RuleForEach(x => x.Goals).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CompleteGroupProgrammeHandler
{
    public static Task<Measurements> Load(CompleteGroupProgramme command, GroupProgramme programme, IMessageBus bus) =>
        bus.InvokeAsync<Measurements>(new MeasuredOf(programme.Members, programme.Cycle));

    public static IEnumerable<object> Handle(
        CompleteGroupProgramme command, [WriteAggregate] GroupProgramme programme, Measurements measurements, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var final = programme.Meetings.FirstOrDefault(x => x is { Kind: MeetingKind.Final, Outcome: MeetingOutcome.Held }) ?? throw new Refused(Say.FinalMeetingNotHeld);
        Refused.When(command.On < final.On, Say.BeforePreviousMeeting);
        Refused.When(!programme.PlanAgreed, Say.PlanNotAgreed);
        Refused.When(command.Goals.Count != programme.Plan!.Goals, Say.VerdictOnEveryGoal);
        GoalVerdictsGiven given = new(command.Group, command.Goals, programme.Members, command.On);
        var after = programme.Apply(given);
        return Completion.Of(after, measurements, command.On) is { } completed ? [given, completed] : [given];
    }
}
