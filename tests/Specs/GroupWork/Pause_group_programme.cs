using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Pausing;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Pause_group_programme
{
    [Fact]
    public void says_why_and_until_when() => Pausing(AtWork).Only<GroupProgrammePaused>().ShouldSatisfyAllConditions(
        x => x.Reason.ShouldBe(PauseReason.Illness), x => x.Until.ShouldBe(Now.AddDays(10)));

    [Fact]
    public void lets_nothing_be_recorded_of_its_days()
    {
        IReadOnlyList<IFact> resting = [.. AtWork, Scheduled(new(Guid.NewGuid()), MeetingKind.First), new GroupProgrammePaused(Pair, PauseReason.Illness, null, Members, Now)];
        Pausing(resting).ThenRefused(Say.GroupProgrammeRests);
        Should.NotThrow(() => Group(resting).State.MustBeAtWork(Now.AddDays(-1), Now), "what was before may still be recorded");
    }

    [Fact]
    public void is_refused_when_the_group_met_after_that_day() =>
        Group([.. AtWork, .. Meeting(MeetingKind.First, on: Now)]).When(x => PauseGroupProgrammeHandler.Handle(new(Pair, PauseReason.Exams, null, Now.AddDays(-1)), x, Now)).ThenRefused(Say.MeetingHeldInPause);

    [Fact]
    public void is_refused_before_the_work_began() => Pausing([Prepared]).ThenRefused(Say.GroupProgrammeNotOpened);

    [Fact]
    public void is_refused_an_end_before_its_beginning() =>
        new PauseGroupProgramme.Rules().Validate(new PauseGroupProgramme(Pair, PauseReason.Other, Now, Now)).Errors.ShouldContain(x => x.ErrorMessage == Say.PauseEndsBeforeItBegins);

    private static Decided Pausing(IEnumerable<IFact> past) =>
        Group(past).When(x => PauseGroupProgrammeHandler.Handle(new(Pair, PauseReason.Illness, Now.AddDays(10), Now), x, Now));
}
