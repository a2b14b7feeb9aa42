using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;

namespace Mentorship.Tests.Specs.Programme;

public class Close_cycle
{
    private static readonly DateOnly Today = new(2027, 6, 15);
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly ParticipantId Mentor = new(Guid.NewGuid()), Mentee = new(Guid.NewGuid());
    private static readonly CycleGroup Group = new(new(Guid.NewGuid()), Cycle, [Mentor, Mentee]);

    [Fact]
    public void is_done_when_every_group_is_decided_upon() =>
        Close(Group with { Active = false }).Then(new CycleClosed(Cycle, Today));

    [Fact]
    public void is_refused_while_a_group_is_at_work() => Close(Group).ThenRefused(Say.GroupsStillActive);

    [Fact]
    public void is_refused_while_an_outcome_is_missing() =>
        Close(Group with { Active = false, Completed = true, WithOutcome = [Mentor] }).ThenRefused(Say.OutcomesNotEntered);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<AnnualCycle>(new CycleOpened(Cycle, new(2026, 8, 1)), new CycleClosed(Cycle, Today))
            .When(x => CloseCycleHandler.Handle(new(Cycle, Today), new([]), x, Today)).ThenRefused(Say.CycleAlreadyClosed);

    private static Decided Close(params CycleGroup[] groups) =>
        new Given<AnnualCycle>(new CycleOpened(Cycle, new(2026, 8, 1))).When(x => CloseCycleHandler.Handle(new(Cycle, Today), new(groups), x, Today));
}

public class Open_cycle
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void is_recorded() =>
        new Given<AnnualCycle>().When(x => OpenCycleHandler.Handle(new(new(2026), Today), x, Today)).Then(new CycleOpened(new(2026), Today));

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<AnnualCycle>(new CycleOpened(new(2026), Today)).When(x => OpenCycleHandler.Handle(new(new(2026), Today), x, Today)).ThenRefused(Say.CycleAlreadyOpened);

    [Fact]
    public void is_refused_before_the_year_begins() =>
        new Given<AnnualCycle>().When(x => OpenCycleHandler.Handle(new(new(2027), Today), x, Today)).ThenRefused(Say.CycleNotYetBegun);
}
