using System.Globalization;
using Mentorship.Kernel.Vault;
using Mentorship.Monitoring;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Quality;
using Mentorship.Participants.Contracts;

namespace Mentorship.Tests.Specs.Monitoring;

public class Record_swot
{
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2027, 5, 20);
    private static readonly Seal Words = new(new(Guid.NewGuid()), "sealed");
    private static readonly IReadOnlyList<YesShare> Nothing = [];
    private static readonly RecordSwot Command = new(Cycle, "S", "W", "O", "T", Today);

    [Fact]
    public void keeps_the_shares_it_rests_on()
    {
        var recorded = When(Command, [new("Q22", 4, 8)]).Only<SwotRecorded>();
        recorded.Sources.ShouldBe([new YesShare("Q22", 4, 8)]);
        (recorded.Words, recorded.Commitment).ShouldBe((Words.Record, Words.Commitment));
    }

    [Fact]
    public void is_of_a_year_that_has_begun_and_newer_than_the_last()
    {
        When(Command with { On = Today.AddDays(1) }, Nothing).ThenRefused(Say.NotInFuture);
        When(Command with { On = new(2026, 7, 31) }, Nothing).ThenRefused(Say.BeforeTheYear);
        When(Command with { On = Today.AddDays(-1) }, Nothing, new SwotRecorded(Cycle, Nothing, Words.Record, Words.Commitment, Today)).ThenRefused(Say.JudgedLater);
    }

    [Fact]
    public void wants_all_four_sides() =>
        new RecordSwot.Rules().Validate(new RecordSwot(Cycle, "", " ", "", "", Today)).Errors.Select(x => x.PropertyName).ShouldBe(["StrengthsText", "WeaknessesText", "OpportunitiesText", "ThreatsText"]);

    private static Decided When(RecordSwot command, IReadOnlyList<YesShare> shares, params IFact[] past) =>
        new Given<QualityOfYear>(past).When(x => RecordSwotHandler.Handle(command, x, new(Words, shares), Today));
}

public class What_answers_propose
{
    [Fact]
    public async Task as_strong_and_weak_sides()
    {
        await Task.Yield();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
        var proposed = Swot.Proposed([new("Q20", 8, 10), new("Q22", 4, 10), new("P04", 1, 9)]);
        proposed.Strengths.ShouldBe("80 %: понравилось участвовать и готовы продолжить (ответили: 10)");
        proposed.Weaknesses.ShouldBe("11 %: хотят изучать что-то сверх программы или сделать свой проект (ответили: 9)");
    }

    [Fact]
    public void is_counted_of_those_who_answered_and_not_of_few()
    {
        IReadOnlyList<Mark> content = [new("Q20", 1), new("Q21", 1), new("Q22", 0), new("P01", 1)], halfway = [new("Q20", 1), new("Q21", 0), new("Q22", 1)], silent = [new("Q20", 1)];
        Shares.Count([content, content, content, halfway, halfway, silent]).ShouldBe([new("Q20", 3, 5), new("Q22", 2, 5)], "liking and going on together; P01 was answered by three");
    }
}
