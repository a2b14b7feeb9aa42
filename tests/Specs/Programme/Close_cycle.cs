using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Opening;

namespace Mentorship.Tests.Specs.Programme;

public class Close_cycle
{
    private static readonly DateOnly Today = new(2027, 6, 15);
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly ParticipantId Mentor = new(Guid.NewGuid()), Mentee = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly GroupProgrammePrepared Prepared = new(Group, Cycle, MentoringForm.TeacherPupil, [Mentor], [Mentee], Mentor, Today, Today);
    private static readonly GroupProgrammeCompleted Completed = new(Group, Cycle, [Mentor], [Mentee], ProgrammeResult.GoalReached, [], 5, Today, Today);

    [Fact]
    public void is_done_when_every_group_is_decided_upon() =>
        Close(Of(formed: false, [Prepared, Completed], Mentor, Mentee)).Then(new CycleClosed(Cycle, Today));

    [Fact]
    public void is_refused_while_a_group_is_formed() => Close(Of(formed: true, [])).ThenRefused(Say.GroupsStillActive.With(1));

    [Fact]
    public void is_refused_while_a_programme_goes_on() => Close(Of(formed: false, [Prepared])).ThenRefused(Say.GroupsStillActive.With(1));

    [Fact]
    public void is_refused_while_an_outcome_is_missing() => Close(Of(formed: false, [Prepared, Completed], Mentor)).ThenRefused(Say.OutcomesNotEntered.With(1));

    [Fact]
    public void is_not_kept_by_a_group_of_another_year() =>
        Close(Of(formed: false, [Prepared with { Cycle = new(2025) }])).Then(new CycleClosed(Cycle, Today));

    [Fact]
    public void is_not_kept_by_a_group_carried_over() =>
        Close(Of(formed: false, [Prepared, new GroupCarriedOver(Group, Cycle, Cycle.Next(), Cycle.Next().Ends, [Mentor, Mentee], Today)])).Then(new CycleClosed(Cycle, Today));

    [Fact]
    public void names_the_groups_that_keep_it_open() => Of(formed: true, [Prepared]).AtWork.ShouldHaveSingleItem().Group.ShouldBe(Group);

    [Fact]
    public void is_refused_a_second_time() =>
        new Given<AnnualCycle>(new CycleOpened(Cycle, new(2026, 8, 1)), new CycleClosed(Cycle, Today))
            .When(x => CloseCycleHandler.Handle(new(Cycle, Today), new([], []), x, Today)).ThenRefused(Say.CycleAlreadyClosed);

    private static OpenEnds Of(bool formed, IFact[] programme, params ParticipantId[] entered) => OpenEnds.Of(
        Cycle, new([new(Group, Cycle, MentoringForm.TeacherPupil, "", formed, true, [Mentor, Mentee])]),
        programme.Length == 0 ? [] : [new Given<GroupProgramme>(programme).State],
        new([new(Mentor, entered.Contains(Mentor) ? [Group] : []), new(Mentee, entered.Contains(Mentee) ? [Group] : [])]));

    private static Decided Close(OpenEnds ends) =>
        new Given<AnnualCycle>(new CycleOpened(Cycle, new(2026, 8, 1))).When(x => CloseCycleHandler.Handle(new(Cycle, Today), ends, x, Today));
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
