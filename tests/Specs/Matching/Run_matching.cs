using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Running;
using Mentorship.Matching.Solving;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class Run_matching
{
    private static readonly RunMatching Command = new(Runs.Run, Cycle, MentoringForm.TeacherPupil, Objective.NobodyLeft, null, null, null, null, null, null, null, null, Day);
    private static readonly Gathered Enough = new(Terms, Inputs(1, Found));

    [Fact]
    public void begins_by_the_rules_in_force() =>
        When(Command).Then(Begun with { Commitment = Enough.Inputs.Commitment });

    [Fact]
    public void with_other_weights_or_seats_is_a_trial()
    {
        When(Command with { OverlapWeight = 50 }).Only<MatchingRunStarted>().ShouldBe(Begun with { OverlapWeight = 50, IsTrial = true, Commitment = Enough.Inputs.Commitment });
        When(Command with { TimeWeight = 40 }).Only<MatchingRunStarted>().ShouldBe(Begun with { TimeWeight = 40, IsTrial = true, Commitment = Enough.Inputs.Commitment });
        When(Command with { ExtraSeats = 0 }).Only<MatchingRunStarted>().IsTrial.ShouldBeTrue();
    }

    [Fact]
    public void may_ask_for_a_least_number_of_mentees() => When(Command with { LeastGroup = 2 }).Only<MatchingRunStarted>().ShouldBe(Begun with { LeastGroup = 2, Commitment = Enough.Inputs.Commitment });

    [Fact]
    public void is_refused_in_a_form_not_chosen() => When(Command, Enough with { Selection = null }).ThenRefused(Say.FormNotChosen);

    [Fact]
    public void is_refused_where_there_is_nobody_to_match() => When(Command, Enough with { Inputs = Inputs(1) }).ThenRefused(Say.NobodyToMatch);

    [Fact]
    public void is_refused_where_there_is_no_mentor() => When(Command, Enough with { Inputs = Enough.Inputs with { Mentors = [] } }).ThenRefused(Say.NoMentorsToMatch);

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Day.AddDays(1) }).ThenRefused(Say.NotInFuture);

    [Fact]
    public void knows_its_inputs_by_a_commitment()
    {
        Inputs(1, Found).Commitment.ShouldBe(Inputs(1, Found).Commitment);
        Inputs(2, Found).Commitment.ShouldNotBe(Inputs(1, Found).Commitment);
        Inputs(1, Found with { Overlap = 69 }).Commitment.ShouldNotBe(Inputs(1, Found).Commitment);
    }

    private static Decided When(RunMatching command, Gathered? gathered = null) =>
        new Given<MatchingRun>().When(_ => Started<MatchingRun>(RunMatchingHandler.Handle(command, gathered ?? Enough, Day)));
}
