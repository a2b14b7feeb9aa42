using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Next_step
{
    [Fact]
    public void is_to_begin() => Of([Prepared]).Step.ShouldBe(Step.Open);

    [Fact]
    public void is_to_arrange_the_first_meeting() => Allowed(AtWork).ShouldBe([MeetingKind.First]);

    [Fact]
    public void is_to_record_a_meeting_whose_day_has_come() =>
        Of([.. AtWork, Scheduled(new(Guid.NewGuid()), MeetingKind.First, Now)]).Step.ShouldBe(Step.Record);

    [Fact]
    public void is_to_wait_for_a_meeting_ahead() =>
        Of([.. AtWork, Scheduled(new(Guid.NewGuid()), MeetingKind.First, Now.AddDays(1))]).Step.ShouldBe(Step.Wait);

    [Fact]
    public void is_to_try_again_or_nothing_when_the_trial_did_not_convince_both() =>
        Allowed([.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial, ready: false)]).ShouldBe([MeetingKind.Trial]);

    [Fact]
    public void is_to_write_the_plan_after_the_planning_meeting() =>
        Of([.. AtWork, .. Meeting(MeetingKind.First), .. Meeting(MeetingKind.Trial), .. Meeting(MeetingKind.Planning)]).Step.ShouldBe(Step.Draft);

    [Fact]
    public void is_to_agree_to_the_plan() => Of([.. Planned, AgreedBy(Side.Mentor)]).Step.ShouldBe(Step.Agree);

    [Fact]
    public void is_regular_work_or_the_final_meeting() =>
        Allowed([.. Agreed, .. Meeting(MeetingKind.Regular)]).ShouldBe([MeetingKind.Regular, MeetingKind.Final]);

    [Fact]
    public void is_to_complete_after_the_final_meeting() => Of(Summed).Step.ShouldBe(Step.Complete);

    [Fact]
    public void is_to_agree_to_a_plan_redrafted_after_the_final_meeting() => Of([.. Summed, PlanDrafted(2)]).Step.ShouldBe(Step.Agree);

    [Fact]
    public void is_nothing_when_the_programme_was_broken_off() => Of([.. AtWork, Terminated]).Step.ShouldBe(Step.Nothing);

    private static NextStep Of(IEnumerable<IFact> past) => NextStep.Of(new Given<GroupFile>([.. past]).State, Now);

    private static IReadOnlyList<MeetingKind> Allowed(IEnumerable<IFact> past)
    {
        Of(past).Step.ShouldBe(Step.Schedule);
        return Of(past).Kinds!;
    }
}
