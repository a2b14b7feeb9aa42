using Mentorship.Monitoring;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Quality;

namespace Mentorship.Tests.Specs.Monitoring;

public class Assess_quality
{
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2027, 5, 20);
    private static readonly AssessQuality Command = Marked(QualityMark.Fully);

    [Fact]
    public void counts_two_points_for_each_item_that_shows_fully()
    {
        var judged = When(Command with { Partners = QualityMark.Partly, Activity = QualityMark.Not }).Only<ProgrammeQualityAssessed>();
        (judged.Sum, judged.Band, judged.Points.Count).ShouldBe((15, QualityBand.Optimal, 9));
        judged.Points.ShouldContain(new QualityPoint(QualityItem.Activity, QualityMark.Not));
    }

    [Theory, InlineData(0, QualityBand.Inadmissible), InlineData(8, QualityBand.Inadmissible), InlineData(9, QualityBand.Admissible), InlineData(14, QualityBand.Admissible), InlineData(15, QualityBand.Optimal)]
    public void has_its_bands(int sum, QualityBand band) => AssessQualityHandler.BandOf(sum).ShouldBe(band);

    [Fact]
    public void is_of_a_year_that_has_begun_and_newer_than_what_was_judged_before()
    {
        When(Command with { On = Today.AddDays(1) }).ThenRefused(Say.NotInFuture);
        When(Command with { On = new(2026, 7, 31) }).ThenRefused(Say.BeforeTheYear);
        When(Command with { On = Today.AddDays(-1) }, new ProgrammeQualityAssessed(Cycle, [], 10, QualityBand.Admissible, Today)).ThenRefused(Say.JudgedLater);
    }

    private static AssessQuality Marked(QualityMark mark) => new(Cycle, mark, mark, mark, mark, mark, mark, mark, mark, mark, Today);

    private static Decided When(AssessQuality command, params IFact[] past) => new Given<QualityOfYear>(past).When(x => AssessQualityHandler.Handle(command, x, Today));
}
