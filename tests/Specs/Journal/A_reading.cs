using Mentorship.Kernel.Journal;

namespace Mentorship.Tests.Specs.Journal;

public sealed class A_reading : IDisposable
{
    private static readonly Guid First = Guid.NewGuid(), Second = Guid.NewGuid();
    private static readonly DateTimeOffset Later = DateTimeOffset.MaxValue;

    public A_reading() => Actor.Current = new(Guid.NewGuid(), [Role.Curator], "school", Source.Page);

    public void Dispose()
    {
        Actor.Current = null;
        Readings.Current = null;
    }

    [Fact]
    public void of_the_same_person_twice_is_one()
    {
        var readings = Begin();
        Readings.Note(Matter.Names, [First, Second]);
        Readings.Note(Matter.Names, [First]);
        var taken = readings.Take().ShouldHaveSingleItem();
        taken.Participants.ShouldBe([First, Second], ignoreOrder: true);
        readings.Take().ShouldBeEmpty();
    }

    [Fact]
    public void of_different_matters_is_told_apart()
    {
        var readings = Begin();
        Readings.Note(Matter.Names, [First]);
        Readings.Note(Matter.Profile, [First]);
        readings.Take().Select(x => x.Matter).ShouldBe([Matter.Names, Matter.Profile], ignoreOrder: true);
    }

    [Fact]
    public void that_could_not_be_written_is_still_owed()
    {
        var readings = Begin();
        Readings.Note(Matter.Names, [First]);
        readings.PutBack(readings.Take());
        readings.Take().ShouldHaveSingleItem().Participants.ShouldBe([First]);
    }

    [Fact]
    public void where_nothing_would_be_written_is_refused() =>
        Should.Throw<InvalidOperationException>(() => Readings.Note(Matter.Names, [First]));

    [Fact]
    public void by_the_product_itself_is_none()
    {
        Actor.Current = Actor.Automation("school");
        Should.NotThrow(() => Readings.Note(Matter.Names, [First]));
    }

    [Fact]
    public void by_an_auditor_is_hidden_until_a_purpose_covers_the_person()
    {
        Actor.Current = new(Guid.NewGuid(), [Role.Auditor], "school", Source.Page);
        Begin();
        Readings.Hides(First).ShouldBeTrue();
        Begin(new Inspection("жалоба родителя", First, Later));
        Readings.Hides(First).ShouldBeFalse();
        Readings.Hides(Second).ShouldBeTrue();
        Begin(new Inspection("плановая проверка", null, Later));
        Readings.Hides(Second).ShouldBeFalse();
    }

    [Fact]
    public void by_an_auditor_who_has_another_office_too_is_hidden_all_the_same()
    {
        Actor.Current = new(Guid.NewGuid(), [Role.Curator, Role.Auditor], "school", Source.Page);
        Begin();
        Readings.Hides(First).ShouldBeTrue();
    }

    [Fact]
    public void by_anybody_else_is_never_hidden()
    {
        Begin();
        Readings.Hides(First).ShouldBeFalse();
    }

    [Fact]
    public void stands_under_the_purpose_stated_for_the_person_before_that_of_the_inspection()
    {
        var readings = Begin(new Inspection("плановая проверка", null, Later), new Inspection("жалоба родителя", First, Later));
        Readings.Note(Matter.Names, [First, Second]);
        readings.Take().ToDictionary(x => x.Purpose!, x => x.Participants.Single()).ShouldBe(new Dictionary<string, Guid> { ["жалоба родителя"] = First, ["плановая проверка"] = Second }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("  плановая   проверка ", "плановая проверка"), InlineData("проверка", null), InlineData("12345678901", null), InlineData(null, null)]
    public void is_for_a_purpose_that_says_something(string? typed, string? stated) => Inspection.Stated(typed).ShouldBe(stated);

    [Fact]
    public void under_a_pseudonym_is_the_same_for_the_same_person() =>
        (Pseudonym.Of(First) == Pseudonym.Of(First) && Pseudonym.Of(First) != Pseudonym.Of(Second)).ShouldBeTrue();

    private static Readings Begin(params Inspection[] inspections) => Readings.Current = new("/people", "1", inspections);
}
