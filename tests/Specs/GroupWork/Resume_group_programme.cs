using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Pausing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Resume_group_programme
{
    private static readonly IReadOnlyList<IFact> Resting = [.. AtWork, new GroupProgrammePaused(Pair, PauseReason.Illness, null, Members, Now)];

    [Fact]
    public void lets_the_group_work_again() =>
        Should.NotThrow(() => Group([.. Resting, Resuming(Resting).Only<GroupProgrammeResumed>()]).State.MustBeAtWork(Now, Now));

    [Fact]
    public void is_refused_when_nothing_rests() => Resuming(AtWork).ThenRefused(Say.NotPaused);

    [Fact]
    public void is_refused_before_the_rest_began() =>
        Group(Resting).When(x => ResumeGroupProgrammeHandler.Handle(new(Pair, Now.AddDays(-1)), x, Now)).ThenRefused(Say.ResumedBeforePause);

    [Fact]
    public void is_refused_when_the_programme_ended() => Resuming([.. Resting, Terminated]).ThenRefused(Say.GroupProgrammeEnded);

    private static Decided Resuming(IEnumerable<IFact> past) => Group(past).When(x => ResumeGroupProgrammeHandler.Handle(new(Pair, Now), x, Now));
}
