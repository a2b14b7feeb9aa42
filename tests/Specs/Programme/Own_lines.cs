using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Months;
using Mentorship.Programme.RoadMapping.Owning;

namespace Mentorship.Tests.Specs.Programme;

public class Own_lines
{
    private static readonly SchoolYear Cycle = new(2026);

    [Fact]
    public void are_those_of_an_office() => Of(Role.Psychologist).All.Select(x => x.Progress.Line.Id).ShouldBe(["2.1"]);

    [Fact]
    public void of_several_offices_are_all_of_theirs() => Of(Role.Director, Role.Curator).All.Select(x => x.Progress.Line.Id).ShouldBe(["1.1", "1.2"]);

    [Theory, InlineData("2026-09-15", Urgency.Later), InlineData("2026-10-17", Urgency.Soon), InlineData("2026-10-31", Urgency.Soon), InlineData("2026-11-01", Urgency.Overdue)]
    public void press_as_their_day_comes(string day, Urgency urgency) =>
        Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), [], Role.Psychologist).All.Single().Urgency.ShouldBe(urgency);

    [Fact]
    public void press_no_more_once_they_are_done()
    {
        var own = Of(new(2026, 12, 1), [new RoadmapLineCompleted("2.1", Cycle, new(Guid.NewGuid()), new(2026, 11, 1))], Role.Psychologist);
        own.All.Single().Urgency.ShouldBe(Urgency.Done);
        own.Pressing().ShouldBeEmpty();
    }

    [Fact]
    public void are_none_while_no_map_is_in_force() =>
        OwnLines.Of(RoadmapProgress.Of(DraftOfMap.Map, new Given<Roadmap>(DraftOfMap.Drafted).State, Cycle, new Dictionary<string, RoadmapFact>(), DraftOfMap.Today), [Role.Director], DraftOfMap.Today).All.ShouldBeEmpty();

    [Fact]
    public void stand_on_the_calendar_over_the_days_they_are_planned_for()
    {
        var bars = MonthBar.Of(Progress(DraftOfMap.Today, [new RoadmapLineRescheduled("1.2", Cycle, new(2026, 10, 5), DraftOfMap.Today)]).Stages[0], Cycle);
        bars.Select(x => x.Spans.Single()).ShouldBe([new(0, 46), new(31, 35)]);
    }

    private static OwnLines Of(params Role[] roles) => Of(DraftOfMap.Today, [], roles);

    private static OwnLines Of(DateOnly today, IFact[] past, params Role[] roles) => OwnLines.Of(Progress(today, past), roles, today);

    private static RoadmapProgress Progress(DateOnly today, IFact[] past) =>
        RoadmapProgress.Of(DraftOfMap.Map, new Given<Roadmap>([DraftOfMap.Drafted, DraftOfMap.Approved, .. past]).State, Cycle, new Dictionary<string, RoadmapFact>(), today);
}
