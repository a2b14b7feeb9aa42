using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Complete_group_programme
{
    private static readonly CompleteGroupProgramme Command = new(Pair, [GoalVerdict.Reached, GoalVerdict.Reached], Now);

    [Theory]
    [InlineData(GoalVerdict.Reached, GoalVerdict.Reached, ProgrammeResult.GoalReached)]
    [InlineData(GoalVerdict.Reached, GoalVerdict.Not, ProgrammeResult.PartlyReached)]
    [InlineData(GoalVerdict.Partly, GoalVerdict.Dropped, ProgrammeResult.PartlyReached)]
    [InlineData(GoalVerdict.Not, GoalVerdict.Dropped, ProgrammeResult.NotReached)]
    public void comes_to_a_result(GoalVerdict one, GoalVerdict two, ProgrammeResult result) =>
        Completing(Summed, Command with { Goals = [one, two] }).Only<GroupProgrammeCompleted>().Result.ShouldBe(result);

    [Fact]
    public void counts_the_meetings_held()
    {
        var completed = Completing([.. Summed, Scheduled(new(Guid.NewGuid()), MeetingKind.Regular)], Command).Only<GroupProgrammeCompleted>();
        (completed.MeetingsHeld, completed.StartedOn).ShouldBe((5, Start));
    }

    [Fact]
    public void is_refused_without_a_final_meeting() => Completing(Agreed, Command).ThenRefused(Say.FinalMeetingNotHeld);

    [Fact]
    public void is_refused_without_a_final_assessment_of_everybody() =>
        Group(Summed).When(x => CompleteGroupProgrammeHandler.Handle(Command, x, Measured(final: false), Now)).ThenRefused(Say.NoFinalAssessment);

    [Fact]
    public void is_refused_while_somebody_was_not_asked_whether_satisfied() =>
        Group(Summed).When(x => CompleteGroupProgrammeHandler.Handle(Command, x, Measured(survey: false), Now)).ThenRefused(Say.NoFinalSurvey);

    [Fact]
    public void needs_no_answer_of_somebody_the_survey_was_offered_to() =>
        Group([.. Summed, new FinalSurveyOffered(Pair, [Mentee], Now)]).When(x => CompleteGroupProgrammeHandler.Handle(Command, x, Measured(survey: false), Now))
            .Only<GroupProgrammeCompleted>().Goals.Count.ShouldBe(2);

    [Fact]
    public void is_refused_while_the_plan_as_it_reads_now_is_not_agreed() =>
        Completing([.. Summed, PlanDrafted(2)], Command).ThenRefused(Say.PlanNotAgreed);

    [Fact]
    public void is_refused_without_a_verdict_on_every_goal() =>
        Completing(Summed, Command with { Goals = [GoalVerdict.Reached] }).ThenRefused(Say.VerdictOnEveryGoal);

    [Fact]
    public void is_refused_a_second_time()
    {
        var completed = Completing(Summed, Command).Only<GroupProgrammeCompleted>();
        Completing([.. Summed, completed], Command).ThenRefused(Say.GroupProgrammeEnded);
    }

    [Fact]
    public void is_refused_on_a_day_before_the_final_meeting() =>
        Completing([.. Agreed, .. Meeting(MeetingKind.Regular), .. Meeting(MeetingKind.Final, on: Now)], Command with { On = Start })
            .ThenRefused(Say.BeforePreviousMeeting);

    private static Decided Completing(IEnumerable<IFact> past, CompleteGroupProgramme command) =>
        Group(past).When(x => CompleteGroupProgrammeHandler.Handle(command, x, Measured(), Now));
}
