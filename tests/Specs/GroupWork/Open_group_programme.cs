using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Opening;
using static Mentorship.Tests.Specs.GroupWork.Past;

namespace Mentorship.Tests.Specs.GroupWork;

public class Open_group_programme
{
    private static readonly OpenGroupProgramme Command = new(Pair, Start);

    [Fact]
    public void begins_the_work_of_the_members_the_group_has_now() =>
        Group(Prepared).When(x => OpenGroupProgrammeHandler.Handle(Command, x, Measured(), Now))
            .Only<GroupProgrammeOpened>().Members.ShouldBe(Members);

    [Fact]
    public void is_refused_while_a_member_was_not_measured() =>
        Group(Prepared).When(x => OpenGroupProgrammeHandler.Handle(Command, x, Measured(baseline: false), Now)).ThenRefused(Say.NoBaseline);

    [Fact]
    public void is_refused_when_nothing_is_known_of_a_member() =>
        Group(Prepared).When(x => OpenGroupProgrammeHandler.Handle(Command, x, new([]), Now)).ThenRefused(Say.NoBaseline);

    [Fact]
    public void is_refused_a_second_time() =>
        Group(AtWork).When(x => OpenGroupProgrammeHandler.Handle(Command, x, Measured(), Now)).ThenRefused(Say.GroupProgrammeAlreadyOpened);

    [Fact]
    public void is_refused_for_a_day_to_come() =>
        Group(Prepared).When(x => OpenGroupProgrammeHandler.Handle(Command with { On = Now.AddDays(1) }, x, Measured(), Now)).ThenRefused(Say.DateNotCome);

    [Fact]
    public void is_refused_for_a_day_before_the_group_was_formed() =>
        Group(Prepared).When(x => OpenGroupProgrammeHandler.Handle(Command with { On = Start.AddDays(-1) }, x, Measured(), Now)).ThenRefused(Say.BeforeGroupFormed);

    [Fact]
    public void is_refused_when_the_group_was_dissolved() =>
        Group(Prepared, Terminated).When(x => OpenGroupProgrammeHandler.Handle(Command, x, Measured(), Now)).ThenRefused(Say.GroupProgrammeEnded);
}
