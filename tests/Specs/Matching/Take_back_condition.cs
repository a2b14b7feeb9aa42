using Mentorship.Matching;
using Mentorship.Matching.Ruling;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class Take_back_condition
{
    private static readonly TakeBackCondition Command = new(Siblings.Condition, Cycle, Day);

    [Fact]
    public void ends_it() => When(Command, Siblings).Then(SiblingsNoMore);

    [Fact]
    public void ends_a_team_and_names_who_worked_together() => When(Command with { Condition = Team.Condition }, Siblings, Team).Only<TeamTakenBack>().Mentors.ShouldBe(Team.Mentors);

    [Fact]
    public void is_refused_where_there_is_none() =>
        Should.Throw<NotThere>(() => When(Command, Siblings, SiblingsNoMore)).Message.ShouldBe(Say.ConditionNotThere);

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Day.AddDays(1) }, Siblings).ThenRefused(Say.NotInFuture);

    private static Decided When(TakeBackCondition command, params IFact[] past) =>
        new Given<Conditions>(past).When(x => TakeBackConditionHandler.Handle(command, x, Day));
}
