using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Cataloguing;
using Mentorship.Participants.Contracts;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Requests;

public class Add_direction
{
    private static readonly AddDirection Command = new("COMPETENCES", "финансовая грамотность", "financial literacy", 3, ["MATH"], Day);

    [Fact]
    public void gives_it_a_code_and_says_what_answers_it()
    {
        var added = AddDirectionHandler.Handle(Command, null, new("OWN-1", Directions.Carried), Day);
        added.CompetenceCodes.ShouldBe(["MATH"]);
        added.ShouldBe(new DirectionAdded("OWN-1", "COMPETENCES", 3, added.CompetenceCodes, Day));
    }

    [Fact]
    public void lets_its_own_competence_answer_where_none_is_named() =>
        AddDirectionHandler.Handle(Command with { AnsweredBy = [] }, null, new("OWN-1", Directions.Carried), Day).CompetenceCodes.ShouldBe(["OWN-1"]);

    [Fact]
    public void is_refused_under_a_name_that_is_taken() =>
        Should.Throw<Refused>(() => AddDirectionHandler.Handle(Command with { RussianName = " Математика " }, null, new("OWN-1", Directions.Carried), Day)).Message.ShouldBe(Say.DirectionNamedSo);

    [Fact]
    public void never_gives_a_code_twice() => new SchoolWords(SchoolWords.TheOne,
        [new("OWN-1", "шахматы", "", "SPORTS") { RetiredOn = Day }, new("MATH", "алгебра", "", "ACADEMIC")]).FreshCode.ShouldBe("OWN-2");

    [Theory, InlineData("NOWHERE", 2, "MATH"), InlineData("SPORTS", 4, "MATH"), InlineData("SPORTS", 2, "NOTHING")]
    public void cannot_be_of_no_area_weight_or_competence(string area, int weight, string answered) =>
        new AddDirection.Rules().Validate(Command with { Area = area, Weight = weight, AnsweredBy = [answered] }).IsValid.ShouldBeFalse();
}

public class Rename_direction
{
    private static readonly RenameDirection Command = new("MATH", "алгебра и геометрия", null, Day);

    [Fact]
    public void leaves_the_code() => RenameDirectionHandler.Handle(Command, null, Before, Day).ShouldBe(new DirectionRenamed("MATH", Day));

    [Fact]
    public void is_refused_for_a_name_of_another() =>
        Should.Throw<Refused>(() => RenameDirectionHandler.Handle(Command with { RussianName = "спорт" }, null, Before, Day)).Message.ShouldBe(Say.DirectionNamedSo);

    [Fact]
    public void is_refused_for_the_same_name() =>
        Should.Throw<Refused>(() => RenameDirectionHandler.Handle(Command with { RussianName = "математика", EnglishName = "mathematics" }, null, Before, Day)).Message.ShouldBe(Say.NothingChanged);

    [Fact]
    public void is_refused_for_what_is_retired() => new Given<Catalogue>(new DirectionRetired("MATH", Day)).When(x => RenameDirectionHandler.Handle(Command, x, Before, Day)).ThenRefused(Say.DirectionRetired);

    private static Renamed Before => new(Directions.Carried.Of("MATH")!, Directions.Carried);
}

public class Weigh_direction
{
    private static readonly WeighDirection Command = new("MATH", 3, ["SCIENCE"], Day);

    [Fact]
    public void says_how_urgent_and_who_answers() =>
        WeighDirectionHandler.Handle(Command, null, Directions.Carried.Of("MATH")!, Day).CompetenceCodes.ShouldBe(["SCIENCE"]);

    [Fact]
    public void is_refused_where_nothing_changes() =>
        Should.Throw<Refused>(() => WeighDirectionHandler.Handle(new("MATH", 2, [], Day), null, Directions.Carried.Of("MATH")!, Day)).Message.ShouldBe(Say.NothingChanged);
}

public class Retire_direction
{
    [Fact]
    public void is_done_once()
    {
        var before = Directions.Carried.Of("MATH")!;
        RetireDirectionHandler.Handle(new("MATH", Day), null, before, Day).ShouldBe(new DirectionRetired("MATH", Day));
        new Given<Catalogue>(new DirectionAdded("OWN-1", "SPORTS", 2, ["OWN-1"], Day), new DirectionRetired("MATH", Day))
            .When(x => RetireDirectionHandler.Handle(new("MATH", Day), x, before, Day)).ThenRefused(Say.DirectionRetired);
    }

    [Fact]
    public void leaves_its_words_to_what_was_asked_for_before()
    {
        var left = Directions.Carried.With([Directions.Carried.Of("MATH")! with { RetiredOn = Day }]);
        (left.Knows("MATH"), left.WordOf("MATH"), left.Offered.Any(x => x.Code == "MATH")).ShouldBe((false, "математика", false));
    }
}
