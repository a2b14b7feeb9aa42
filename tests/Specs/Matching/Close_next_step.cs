using Mentorship.Matching;
using Mentorship.Matching.Searching;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Close_next_step
{
    private static readonly CloseNextStep Command = new(Pupil, Cycle, StepOutcome.LooksOn, Day);
    private static readonly NextStepSet Talk = new(Pupil, Cycle, NextStep.TalkToPsychologist, Day.AddDays(14), Day);
    private static readonly NextStepClosed Done = new(Pupil, Cycle, NextStep.TalkToPsychologist, StepOutcome.LooksOn, Day);

    [Fact]
    public void keeps_the_outcome_alone()
    {
        When(Command, Talk).Then(Done);
        var search = new Given<Search>(Talk, Done).State;
        (search.Open, search.LastOutcome).ShouldBe((null, StepOutcome.LooksOn));
    }

    [Fact]
    public void is_refused_where_no_step_is_open()
    {
        When(Command).ThenRefused(Say.NoStepOpen);
        When(Command, Talk, Done).ThenRefused(Say.NoStepOpen);
    }

    [Fact]
    public void is_refused_from_the_future() => When(Command with { On = Day.AddDays(1) }, Talk).ThenRefused(Say.NotInFuture);

    private static Decided When(CloseNextStep command, params IFact[] past) => new Given<Search>(past).When(x => CloseNextStepHandler.Handle(command, x, Day));
}
