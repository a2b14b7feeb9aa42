using Mentorship.Kernel.Schooling;
using Mentorship.Matching.Ruling;

namespace Mentorship.Tests.Specs.Matching;

public class Working_days
{
    [Theory]
    [InlineData("2026-09-15", true), InlineData("2026-09-19", false), InlineData("2026-11-04", false)]
    [InlineData("2026-03-09", false), InlineData("2026-05-11", false), InlineData("2026-05-12", true)]
    [InlineData("2025-11-01", true), InlineData("2025-11-03", false), InlineData("2025-02-24", true), InlineData("2025-05-08", false), InlineData("2025-06-13", false)]
    [InlineData("2024-04-27", true), InlineData("2024-04-29", false), InlineData("2024-12-28", true), InlineData("2026-01-09", false), InlineData("2026-01-12", true), InlineData("2026-12-31", false)]
    public void are_those_of_the_country(string day, bool working) =>
        WorkingDays.Country.IsWorking(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), SchoolSettings.Default).ShouldBe(working);

    [Fact]
    public void of_which_2026_and_2025_have_247_each() => new[] { 2025, 2026 }.Select(year =>
        Enumerable.Range(0, 365).Count(x => WorkingDays.Country.IsWorking(new DateOnly(year, 1, 1).AddDays(x), SchoolSettings.Default))).ShouldBe([247, 247]);

    [Fact]
    public void are_changed_by_what_a_school_says_of_a_day()
    {
        var settings = SchoolSettings.Default with { DaysOff = [new(2026, 9, 16)], DaysOn = [new(2026, 9, 19)] };
        WorkingDays.Country.After(new(2026, 9, 15), 3, settings).ShouldBe(new(2026, 9, 19));
        WorkingDays.Country.After(new(2026, 9, 15), 3, SchoolSettings.Default).ShouldBe(new(2026, 9, 18));
    }
}
