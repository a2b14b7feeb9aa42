using Mentorship.Participants;
using Mentorship.Participants.Importing;
using Wolverine.Marten;
using static Mentorship.Tests.Specs.Participants.Lists;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Import_roster
{
    private static readonly ImportId Import = new(Guid.NewGuid());
    private static readonly string List = Heading + Row + Row.Replace("Пётр", "Иван") + "Белов;;;;;;\n";

    [Fact]
    public void starts_with_all_that_is_new_or_changed() =>
        Started(Reviewed()).ShouldBe(new(Import, 2, 0, 1, 0, Day));

    [Fact]
    public void starts_with_those_chosen() =>
        Started(Reviewed([3, 4, 99])).ShouldBe(new(Import, 1, 0, 1, 1, Day));

    [Fact]
    public void is_refused_once_the_plan_is_another_than_was_seen() =>
        Should.Throw<Refused>(() => ImportRosterHandler.Handle(new(Import, null, "другой", Day), Reviewed(), Day)).Message.ShouldBe(Say.PlanChanged);

    [Fact]
    public void is_refused_while_it_is_not_known_what_the_columns_hold() =>
        Should.Throw<Refused>(() => ImportRosterHandler.Handle(new(Import, null, null, Day), new(Upload("ФИО;Класс\nА Б;5\n"), new([]), []), Day)).Message.ShouldContain("Дата рождения");

    [Fact]
    public void is_refused_with_nothing_to_be_done_twice_or_in_the_future()
    {
        Should.Throw<Refused>(() => Started(Reviewed([4]))).Message.ShouldBe(Say.NothingToImport);
        var reviewed = Reviewed();
        Should.Throw<Refused>(() => Started(reviewed with { Upload = reviewed.Upload with { Accepted = reviewed.Accepted } })).Message.ShouldBe(Say.ImportBegun);
        Should.Throw<Refused>(() => ImportRosterHandler.Handle(new(Import, null, null, Day.AddDays(1)), Reviewed(), Day)).Message.ShouldBe(Say.NotInFuture);
    }

    private static Reviewed Reviewed(int[]? rows = null)
    {
        var upload = Upload(List);
        return ImportRosterHandler.Reviewed(upload, RosterPlan.Of(Read(upload), new([])), rows);
    }

    private static RosterImportStarted Started(Reviewed reviewed) =>
        ((StartStream<RosterImport>)ImportRosterHandler.Handle(new(Import, null, null, Day), reviewed, Day)).Events.ShouldHaveSingleItem().ShouldBeOfType<RosterImportStarted>();
}

public class Upload_roster
{
    [Fact]
    public void is_refused_in_the_future_and_without_rows()
    {
        Should.Throw<Refused>(() => UploadRosterHandler.Handle(Command with { On = Day.AddDays(1) }, Upload(Heading + Row), Day)).Message.ShouldBe(Say.NotInFuture);
        Should.Throw<Refused>(() => UploadRosterHandler.Handle(Command, Upload(Heading + Row) with { Rows = [] }, Day)).Message.ShouldBe(Say.ListIsEmpty);
        Should.NotThrow(() => UploadRosterHandler.Handle(Command, Upload(Heading + Row), Day));
    }

    [Fact]
    public void takes_no_more_than_five_megabytes() =>
        new UploadRoster.Rules().Validate(Command with { Content = new byte[RosterFile.Limit + 1] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.ListTooLarge);

    private static UploadRoster Command => new(new(Guid.NewGuid()), "список.csv", [1], Day);
}

public class Map_columns
{
    private static readonly MapColumns Command = new(new(Guid.NewGuid()), [RosterField.FullName, RosterField.Place], ParticipantKind.Pupil, Day);

    [Fact]
    public void is_refused_for_other_columns_or_when_the_list_is_being_recorded()
    {
        var upload = Upload("Кто;Где\nА Б;5\n");
        Should.NotThrow(() => MapColumnsHandler.Handle(Command, upload, Day));
        Should.Throw<Refused>(() => MapColumnsHandler.Handle(Command with { Columns = [RosterField.Place] }, upload, Day)).Message.ShouldBe(Say.ColumnsAreOthers);
        Should.Throw<Refused>(() => MapColumnsHandler.Handle(Command, upload with { Accepted = [new(2, null)] }, Day)).Message.ShouldBe(Say.ImportBegun);
        Should.Throw<Refused>(() => MapColumnsHandler.Handle(Command with { On = Day.AddDays(1) }, upload, Day)).Message.ShouldBe(Say.NotInFuture);
    }

    [Fact]
    public void lets_two_columns_be_left_out_but_not_mean_the_same()
    {
        var rules = new MapColumns.Rules();
        rules.Validate(Command with { Columns = [RosterField.Skip, RosterField.Skip] }).IsValid.ShouldBeTrue();
        rules.Validate(Command with { Columns = [RosterField.Place, RosterField.Place] }).Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(Say.ColumnTwice);
    }
}

public class Discard_upload
{
    private static readonly DiscardUpload Command = new(new(Guid.NewGuid()), Day);

    [Theory, InlineData(null), InlineData(ImportState.Imported), InlineData(ImportState.Undone)]
    public void lets_a_list_go_that_nothing_is_done_with(ImportState? state) => Should.NotThrow(() => DiscardUploadHandler.Handle(Command, new(state), Day));

    [Theory, InlineData(ImportState.Importing), InlineData(ImportState.Stopping)]
    public void is_refused_while_it_is_being_recorded(ImportState state) =>
        Should.Throw<Refused>(() => DiscardUploadHandler.Handle(Command, new(state), Day)).Message.ShouldBe(Say.StopFirst);
}

public class Stop_import
{
    private static readonly ImportId Import = new(Guid.NewGuid());
    private static readonly RosterImportStarted Started = new(Import, 3, 0, 0, 0, Day);

    [Fact]
    public void stops_what_is_being_recorded() =>
        new Given<RosterImport>(Started).When(x => StopImportHandler.Handle(new(Import, Day), x, Day)).Then(new RosterImportStopped(Import, Day));

    [Fact]
    public void is_refused_a_second_time_and_when_it_is_over()
    {
        new Given<RosterImport>(Started, new RosterImportStopped(Import, Day)).When(x => StopImportHandler.Handle(new(Import, Day), x, Day)).ThenRefused(Say.NotImporting);
        new Given<RosterImport>(Started, new RosterImported(Import, 3, 0, 0, Day)).When(x => StopImportHandler.Handle(new(Import, Day), x, Day)).ThenRefused(Say.NotImporting);
    }
}

public class Undo_import
{
    private static readonly ImportId Import = new(Guid.NewGuid());
    private static readonly RosterImportStarted Started = new(Import, 3, 0, 0, 0, Day);
    private static readonly RosterImported Imported = new(Import, 2, 1, 0, Day);

    [Fact]
    public void begins_once_the_list_is_recorded() =>
        new Given<RosterImport>(Started, Imported).When(x => UndoImportHandler.Handle(new(Import, Day), x, Day)).Then(new RosterUndoStarted(Import, Day));

    [Fact]
    public void is_refused_before_after_and_for_nothing()
    {
        new Given<RosterImport>(Started).When(x => UndoImportHandler.Handle(new(Import, Day), x, Day)).ThenRefused(Say.StopFirst);
        new Given<RosterImport>(Started, Imported, new RosterUndoStarted(Import, Day)).When(x => UndoImportHandler.Handle(new(Import, Day), x, Day)).ThenRefused(Say.ImportUndone);
        new Given<RosterImport>(Started, new RosterImported(Import, 0, 0, 3, Day)).When(x => UndoImportHandler.Handle(new(Import, Day), x, Day)).ThenRefused(Say.NothingToUndo);
    }
}
