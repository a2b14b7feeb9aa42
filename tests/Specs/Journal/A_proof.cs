namespace Mentorship.Tests.Specs.Journal;

public class A_proof
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(0, true), InlineData(299, true), InlineData(300, false), InlineData(-1, false)]
    public void holds_for_five_minutes(int seconds, bool fresh) =>
        StepUp.IsFresh(By(Source.Page) with { ProvedAt = Now.AddSeconds(-seconds) }, Now).ShouldBe(fresh);

    [Theory]
    [InlineData(Source.Page, false), InlineData(Source.Api, false), InlineData(Source.Demo, true), InlineData(Source.Import, true), InlineData(Source.CommandLine, true), InlineData(Source.Automation, true)]
    public void is_owed_by_whoever_comes_from_outside(Source source, bool exempt) => StepUp.IsFresh(By(source), Now).ShouldBe(exempt);

    [Fact]
    public void is_owed_by_nobody_in_particular_too() => StepUp.IsFresh(null, Now).ShouldBeFalse();

    private static Actor By(Source source) => new(Guid.NewGuid(), [Role.Director], "school", source);
}
