using Mentorship.Programme;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Load_roadmap
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly LoadRoadmap Command = new(new(2023), new(2026), "школа", "карта.csv", Carried.Content(Carried.Roadmap), Today);

    [Fact]
    public void drafts_the_first_version()
    {
        var (drafted, stored) = LoadRoadmapHandler.Handle(Command, null, Today);
        drafted.Version.ShouldBe(1);
        drafted.Lines.ShouldBe(97);
        drafted.Source.ShouldStartWith("sha256:");
        stored.ShouldNotBeNull();
    }

    [Fact]
    public void drafts_the_next_version() =>
        new Given<Roadmap>(new RoadmapDrafted(1, new(2023), new(2026), 97, "", Today))
            .When(x => LoadRoadmapHandler.Handle(Command, x, Today).Item1).Only<RoadmapDrafted>().Version.ShouldBe(2);

    [Fact]
    public void is_refused_for_tomorrow() =>
        new Given<Roadmap>().When(x => LoadRoadmapHandler.Handle(Command with { On = Today.AddDays(1) }, x, Today).Item1).ThenRefused(Say.NotInFuture);

    [Fact]
    public void asks_for_a_plan_that_does_not_end_before_it_begins() =>
        new LoadRoadmap.Rules().Validate(Command with { Last = new(2022) }).IsValid.ShouldBeFalse();
}
