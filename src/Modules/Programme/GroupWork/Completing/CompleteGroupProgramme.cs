using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Wolverine;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Ends the programme of a group with a verdict on every goal of its plan (9.R1, 9.R2).</summary>
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

    public static GroupProgrammeCompleted Handle(
        CompleteGroupProgramme command, [WriteAggregate] GroupProgramme programme, Measurements measurements, DateOnly today)
    {
        programme.MustBeAtWork(command.On, today);
        var held = programme.Meetings.Where(x => x.Outcome == MeetingOutcome.Held).ToArray();
        var final = held.FirstOrDefault(x => x.Kind == MeetingKind.Final) ?? throw new Refused(Say.FinalMeetingNotHeld);
        Refused.When(command.On < final.On, Say.BeforePreviousMeeting);
        Refused.When(!programme.PlanAgreed, Say.PlanNotAgreed);
        Refused.When(programme.Members.Except(measurements.All.Where(x => x.Final).Select(x => x.Participant)).Any(), Say.NoFinalAssessment);
        Refused.When(programme.Members.Except(measurements.All.Where(x => x.FinalSurvey).Select(x => x.Participant)).Except(programme.Offered).Any(), Say.NoFinalSurvey);
        Refused.When(command.Goals.Count != programme.Plan!.Goals, Say.VerdictOnEveryGoal);
        return new(
            command.Group, programme.Cycle, programme.Mentors, programme.Mentees, ResultOf(command.Goals), command.Goals,
            held.Length, programme.StartedOn!.Value, command.On);
    }

    private static ProgrammeResult ResultOf(IReadOnlyList<GoalVerdict> goals) =>
        goals.All(x => x == GoalVerdict.Reached) ? ProgrammeResult.GoalReached
        : goals.Any(x => x is GoalVerdict.Reached or GoalVerdict.Partly) ? ProgrammeResult.PartlyReached
        : ProgrammeResult.NotReached;
}
