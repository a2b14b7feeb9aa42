using Mentorship.Matching;
using Mentorship.Matching.Ruling;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class Take_back_team
{
    private static readonly TakeBackTeam Command = new(Team.Condition, Cycle, Day);

    [Fact]
    public void names_who_worked_together() => When(Command, Team).Only<TeamTakenBack>().Mentors.ShouldBe(Team.Mentors);

    [Fact]
    public void is_refused_where_there_is_none()
    {
        Should.Throw<NotThere>(() => When(Command)).Message.ShouldBe(Say.TeamNotThere);
        Should.Throw<NotThere>(() => When(Command, Team, TeamNoMore)).Message.ShouldBe(Say.TeamNotThere);
    }

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Day.AddDays(1) }, Team).ThenRefused(Say.NotInFuture);

    private static Decided When(TakeBackTeam command, params IFact[] past) => new Given<Conditions>(past).When(x => TakeBackTeamHandler.Handle(command, x, Day));
}
