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

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void keeps_the_verdicts_while_somebody_was_not_measured_or_asked(bool final, bool survey)
    {
        var given = Given(final, survey);
        given.Only<GoalVerdictsGiven>().Goals.Count.ShouldBe(2);
        ((IEnumerable<object>)given.Events!).Count().ShouldBe(1);
        Group([.. Summed, given.Only<GoalVerdictsGiven>()]).State.AwaitsCompletion.ShouldBeTrue();
    }

    [Fact]
    public void is_done_by_the_product_once_the_last_is_there()
    {
        var waiting = Group([.. Summed, Given(final: false).Only<GoalVerdictsGiven>()]).State;
        Completion.Of(waiting, Measured(final: false), Now.AddDays(2)).ShouldBeNull();
        Completion.Of(waiting, Measured(), Now.AddDays(2)).ShouldNotBeNull().OccurredOn.ShouldBe(Now.AddDays(2));
        Completion.Of(waiting, Measured(), Start).ShouldNotBeNull().OccurredOn.ShouldBe(Now, "never before the verdicts");
    }

    [Fact]
    public void is_done_by_the_product_neither_at_rest_nor_with_a_plan_redrafted_since()
    {
        var given = Given(final: false).Only<GoalVerdictsGiven>();
        Completion.Of(Group([.. Summed, given, new GroupProgrammePaused(Pair, PauseReason.Illness, null, Members, Now)]).State, Measured(), Now).ShouldBeNull();
        Completion.Of(Group([.. Summed, given, PlanDrafted(2)]).State, Measured(), Now).ShouldBeNull();
    }

    private static Decided Given(bool final = true, bool survey = true) =>
        Group(Summed).When(x => CompleteGroupProgrammeHandler.Handle(Command, x, Measured(final: final, survey: survey), Now));

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
