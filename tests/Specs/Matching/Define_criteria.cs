using Mentorship.Kernel.Schooling;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Define_criteria
{
    private static readonly DefineCriteria Command = new(Cycle, ["MATH", "MATH"], 2, 21, null, 0, Day);
    private static readonly DirectionSheet Maths = new("MATH", ["MATH", "SCIENCE", "MATH"], 3, 25, 7, 3, [ParticipantKind.Veteran, ParticipantKind.Teacher, ParticipantKind.Teacher], true);

    [Fact]
    public void begins_with_version_one() =>
        new Given<Selection>().When(x => DefineCriteriaHandler.Handle(Command, x, Day)).Only<SelectionCriteriaDefined>().Version.ShouldBe(1);

    [Fact]
    public void counts_the_version_up() =>
        new Given<Selection>(Forms, Criteria).When(x => DefineCriteriaHandler.Handle(Command with { Replaces = 1 }, x, Day)).Only<SelectionCriteriaDefined>().Version.ShouldBe(2);

    [Fact]
    public void is_refused_to_whoever_looked_at_an_older_version() =>
        new Given<Selection>(Forms, Criteria).When(x => DefineCriteriaHandler.Handle(Command, x, Day)).ThenRefused(Say.CriteriaChangedMeanwhile.With(1));

    [Fact]
    public void names_each_direction_once() =>
        new Given<Selection>().When(x => DefineCriteriaHandler.Handle(Command, x, Day)).Only<SelectionCriteriaDefined>().RequestCodes.ShouldBe(["MATH"]);

    [Fact]
    public void keeps_a_sheet_for_a_direction()
    {
        var sheet = new Given<Selection>().When(x => DefineCriteriaHandler.Handle(Command with { Sheets = [Maths] }, x, Day)).Only<SelectionCriteriaDefined>().Sheets.ShouldHaveSingleItem();
        sheet.CompetenceCodes.ShouldBe(["MATH", "SCIENCE"]);
        sheet.Kinds.ShouldBe([ParticipantKind.Teacher, ParticipantKind.Veteran]);
        (sheet.MinYears, sheet.MinAge, sheet.MinYearsOlder, sheet.MinHoursPerWeek, sheet.CertificateNeeded).ShouldBe((3, 25, 7, 3, true));
    }

    [Fact]
    public void takes_what_can_be() => new DefineCriteria.Rules().Validate(Command with { Sheets = [Maths] }).Errors.ShouldBeEmpty();

    [Fact]
    public void needs_a_direction_of_the_catalogue()
    {
        Sentences(Command with { RequestCodes = [] }).ShouldBe([Say.CriteriaNeedDirection]);
        Sentences(Command with { RequestCodes = ["MATH", "MAGIC"] }).ShouldBe([Say.NoSuchDirection.With("MAGIC")]);
    }

    [Fact]
    public void has_one_sheet_for_a_direction_it_names()
    {
        Sentences(Command with { Sheets = [Maths, Maths] }).ShouldBe([Say.SheetTwice]);
        Sentences(Command with { Sheets = [Maths with { Code = "SPORT" }] }).ShouldBe([Say.SheetOfOtherDirection.With(Directions.InForce.WordOf("SPORT"))]);
    }

    [Fact]
    public void says_of_which_direction_a_number_cannot_be() => Sentences(Command with
    {
        Sheets = [Maths with { CompetenceCodes = [], MinYears = -1, MinAge = 13, MinYearsOlder = 51, MinHoursPerWeek = 41 }],
    }).ShouldAllBe(x => x.StartsWith($"{Directions.InForce.WordOf("MATH")}: ", StringComparison.Ordinal));

    [Fact]
    public void refuses_each_number_beyond_sense() =>
        Sentences(Command with { Sheets = [Maths with { CompetenceCodes = [], MinYears = -1, MinAge = 13, MinYearsOlder = 51, MinHoursPerWeek = 41 }] }).Length.ShouldBe(5);

    [Fact]
    public void tells_what_changed_since_the_version_before()
    {
        var before = Criteria with { RequestCodes = ["MATH", "SPORT"], Sheets = [new("MATH", ["MATH"], MinYears: 2)] };
        var now = Criteria with { Version = 2, RequestCodes = ["MATH", "ICT"], MinAge = 18, Sheets = [new("MATH", ["MATH"], MinYears: 3, CertificateNeeded: true)] };
        var selection = new Given<Selection>(before, now).State;
        CriteriaChange.Of(selection.CriteriaBefore!, selection.Criteria!).Select(x => (x.Direction, x.Criterion)).ShouldBe(
        [
            (null, Criterion.Age), ("MATH", Criterion.Experience), ("MATH", Criterion.Certificate), ("SPORT", null), ("ICT", null),
        ]);
    }

    private static string[] Sentences(DefineCriteria command) => [.. new DefineCriteria.Rules().Validate(command).Errors.Select(x => x.ErrorMessage)];
}
