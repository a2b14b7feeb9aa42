using Mentorship.Kernel.Vault;
using Mentorship.Monitoring;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Quality;

namespace Mentorship.Tests.Specs.Monitoring;

public class Assess_influence
{
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2027, 5, 20);
    private static readonly Seal Words = new(new(Guid.NewGuid()), "sealed");
    private static readonly AssessInfluence Command = new(Cycle, "Стало лучше", "Продолжать", Today);

    [Fact]
    public void keeps_the_mean_changes_of_enough_people()
    {
        var assessed = When(Command, Sheet(pairs: 6)).Only<InfluenceAssessed>();
        assessed.Changes.ShouldBe([new ParameterChange("D01", 6, 1.5m)]);
        assessed.MethodVersion.ShouldBe(PairedChange.MethodVersion);
        When(Command, Sheet(pairs: 4)).Only<InfluenceAssessed>().Changes.ShouldBeEmpty("of few people nothing leaves the school");
    }

    [Fact]
    public void needs_somebody_measured_twice() => When(Command, Sheet(pairs: 0)).ThenRefused(Say.NobodyMeasuredTwice);

    [Fact]
    public void is_of_a_year_that_has_begun_and_newer_than_the_last()
    {
        When(Command with { On = Today.AddDays(1) }, Sheet(6)).ThenRefused(Say.NotInFuture);
        When(Command with { On = new(2026, 7, 31) }, Sheet(6)).ThenRefused(Say.BeforeTheYear);
        When(Command with { On = Today.AddDays(-1) }, Sheet(6), new InfluenceAssessed(Cycle, 1, [], Words.Record, Words.Commitment, Today)).ThenRefused(Say.JudgedLater);
    }

    private static InfluenceSheet Sheet(int pairs) => new(Cycle, null, null, PairedChange.MethodVersion, [ParameterInfluence.Of(Parameters.Of("D01")!, [.. Enumerable.Range(0, pairs).Select(x => Person(4, 5 + (x % 2)))], false)]);

    private static Assessment Person(decimal before, decimal after) => new(Guid.NewGuid(), new(Guid.NewGuid()), 2026) { Baseline = [new("D01", before)], Final = [new("D01", after)] };

    private static Decided When(AssessInfluence command, InfluenceSheet sheet, params IFact[] past) => new Given<QualityOfYear>(past).When(x => AssessInfluenceHandler.Handle(command, x, new(Words, sheet), Today));
}

public class A_paired_change
{
    /// <summary>Figures of a textbook's paired sample, worked out by hand: differences 2, 1, 3, 0, 2, 1, 2, 1 with mean 1.5 and deviation 0.9258; t for seven degrees of freedom is 2.3646.</summary>
    private static readonly decimal[] Changes = [2, 1, 3, 0, 2, 1, 2, 1];

    [Fact]
    public void tells_mean_interval_and_size()
    {
        var change = PairedChange.Of([.. Changes.Select(x => (4m, 4m + x, x))]);
        (change.Pairs, change.Before, change.After, change.Change).ShouldBe((8, 4.0, 5.5, 1.5));
        change.Within!.From.ShouldBe(0.7260, 0.0005);
        change.Within.To.ShouldBe(2.2740, 0.0005);
        change.Size!.Value.ShouldBe(1.4402, 0.0005, "1.5 / 0.9258 · (1 – 3/27)");
        change.SizeWithin!.From.ShouldBe(0.4512, 0.0005);
    }

    [Fact]
    public void claims_nothing_of_few_and_no_size_where_nothing_varies()
    {
        PairedChange.Of([(1, 3, 2), (2, 3, 1), (3, 3, 0), (1, 2, 1)]).ShouldSatisfyAllConditions(x => x.Change.ShouldBe(1), x => x.Within.ShouldBeNull(), x => x.Size.ShouldBeNull());
        PairedChange.Of([.. Enumerable.Repeat((1m, 3m, 2m), 6)]).ShouldSatisfyAllConditions(x => x.Within.ShouldBe(new(2, 2)), x => x.Size.ShouldBeNull());
        PairedChange.Of([.. Enumerable.Repeat((3.1m, 3.3m, 0.2m), 6)]).Size.ShouldBeNull("a fraction deviates in doubles");
    }

    [Fact]
    public void of_a_parameter_counts_whoever_was_measured_once_and_tells_few_to_nobody()
    {
        Assessment[] all = [.. Enumerable.Range(0, 4).Select(x => new Assessment(Guid.NewGuid(), new(Guid.NewGuid()), 2026) { Baseline = [new("D06", 40)], Final = x < 3 ? [new("D06", 30)] : [] })];
        ParameterInfluence.Of(Parameters.Of("D06")!, all, ofFew: true).ShouldSatisfyAllConditions(x => (x.Pairs, x.Once, x.Rise).ShouldBe((3, 1, 3)), x => x.Change!.Change.ShouldBe(10));
        ParameterInfluence.Of(Parameters.Of("D06")!, all, ofFew: false).ShouldSatisfyAllConditions(x => x.Pairs.ShouldBe(3), x => x.Change.ShouldBeNull(), x => x.Rise.ShouldBeNull());
        Assessment[] six = [.. Enumerable.Repeat(all[0], 6)];
        ParameterInfluence.Of(Parameters.Of("D06")!, six[..5], false, six).Change.ShouldBeNull("the sixth could be told by taking away");
        ParameterInfluence.Of(Parameters.Of("D06")!, six[..5], false, six[..5]).Change.ShouldNotBeNull();
    }
}
