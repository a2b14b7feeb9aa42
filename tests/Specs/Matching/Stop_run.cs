using Mentorship.Matching;
using Mentorship.Matching.Running;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class Stop_run
{
    [Fact]
    public void leaves_the_run_without_a_result()
    {
        new Given<MatchingRun>(Begun).When(x => StopRunHandler.Handle(new(Runs.Run, Day), x, Day)).Then(new MatchingRunStopped(Runs.Run, Day));
        new Given<MatchingRun>(Begun, new MatchingRunStopped(Runs.Run, Day), Finished).State.State.ShouldBe(RunState.Stopped);
    }

    [Fact]
    public void is_refused_once_it_is_over() =>
        new Given<MatchingRun>(Begun, Finished).When(x => StopRunHandler.Handle(new(Runs.Run, Day), x, Day)).ThenRefused(Say.RunIsOver);
}
