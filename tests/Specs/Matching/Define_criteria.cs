using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Define_criteria
{
    private static readonly DefineCriteria Command = new(Cycle, ["MATH", "MATH"], 2, 21, Day);

    [Fact]
    public void begins_with_version_one() =>
        new Given<Selection>().When(x => DefineCriteriaHandler.Handle(Command, x, Day)).Only<SelectionCriteriaDefined>().Version.ShouldBe(1);

    [Fact]
    public void counts_the_version_up() =>
        new Given<Selection>(Forms, Criteria).When(x => DefineCriteriaHandler.Handle(Command, x, Day)).Only<SelectionCriteriaDefined>().Version.ShouldBe(2);

    [Fact]
    public void names_each_direction_once() =>
        new Given<Selection>().When(x => DefineCriteriaHandler.Handle(Command, x, Day)).Only<SelectionCriteriaDefined>().RequestCodes.ShouldBe(["MATH"]);
}
