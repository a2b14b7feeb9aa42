using Mentorship.Matching;
using Mentorship.Matching.Ruling;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;
using static Mentorship.Tests.Specs.Matching.Runs;

namespace Mentorship.Tests.Specs.Matching;

public class State_team
{
    private static readonly StateTeam Command = new(Team.Condition, Cycle, Second, [Teacher], Day);

    [Fact]
    public void holds_the_lead_and_those_beside() => Stated(When(Command));

    [Fact]
    public void needs_two() => When(Command with { Mentors = [Second, Second] }).ThenRefused(Say.TeamOfTwo);

    [Fact]
    public void is_refused_for_somebody_who_is_not_selected() => When(Command with { Mentors = [Teacher, Other] }).ThenRefused(Say.MentorNotSelected);

    [Fact]
    public void is_refused_for_members_of_another_team_until_that_one_is_taken_back()
    {
        When(Command with { Condition = new(Guid.NewGuid()) }, Team).ThenRefused(Say.MentorInTeamAlready);
        Stated(When(Command, Team, TeamNoMore));
    }

    [Fact]
    public void stands_beside_conditions_on_mentees() => Stated(When(Command, Siblings));

    [Fact]
    public void is_refused_ahead_of_its_day() => When(Command with { On = Day.AddDays(1) }).ThenRefused(Say.NotInFuture);

    private static void Stated(Decided decided)
    {
        var stated = decided.Only<TeamStated>();
        (stated.Lead, stated.Condition).ShouldBe((Second, Team.Condition));
        stated.Mentors.ShouldBe([Teacher, Second], ignoreOrder: true);
        stated.Others().ShouldBe([Teacher]);
    }

    private static Decided When(StateTeam command, params IFact[] past) =>
        new Given<Conditions>(past).When(x => StateTeamHandler.Handle(command, x, new SelectedMentors([Teacher, Second]), Day));
}
