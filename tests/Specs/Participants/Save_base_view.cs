using Mentorship.Participants;
using Mentorship.Participants.Bases;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Save_base_view
{
    private static readonly SaveBaseView Command = new("Мои математики", Side.Mentee, Contingent.Pupil, null, "MATH", null, null, ["number", "contact"], false, Day);

    [Fact]
    public void keeps_columns_of_its_base_only()
    {
        new SaveBaseView.Rules().Validate(Command).IsValid.ShouldBeTrue();
        new SaveBaseView.Rules().Validate(Command with { Columns = ["competences"] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.NoSuchColumn);
        new SaveBaseView.Rules().Validate(Command with { ViewName = "" }).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void tells_nobody_what_it_is_called() => Command.ToString().ShouldBe("SaveBaseView Mentee");

    [Fact]
    public void is_one_view_for_one_name() => SavedView.IdOf(Guid.Empty, Side.Mentee, " мои МАТЕМАТИКИ").ShouldBe(SavedView.IdOf(Guid.Empty, Side.Mentee, "Мои математики"));
}

public class Drop_base_view
{
    private static readonly DropBaseView Command = new(Guid.NewGuid(), Day);

    [Fact]
    public void is_for_whoever_keeps_it()
    {
        Should.NotThrow(() => DropBaseViewHandler.Handle(Command, new(true), Day));
        Should.Throw<Refused>(() => DropBaseViewHandler.Handle(Command, new(false), Day)).Message.ShouldBe(Say.ViewOfAnother);
    }
}
