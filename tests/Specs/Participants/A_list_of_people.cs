using System.Text;
using Mentorship.Participants;
using Mentorship.Participants.Importing;
using MiniExcelLibs;
using static Mentorship.Tests.Specs.Participants.Lists;

namespace Mentorship.Tests.Specs.Participants;

public class A_list_of_people
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1251"];

    [Theory, MemberData(nameof(Encodings))]
    public void is_read_in_any_encoding(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var how = Encoding.GetEncoding(encoding);
        var row = Read(Upload([.. how.GetPreamble(), .. how.GetBytes(Heading + Row)])).ShouldHaveSingleItem();
        row.Faults.ShouldBeEmpty();
        (row.Profile.LastName, row.Command!.Kind, row.Profile.BornOn, row.Profile.MiddleName).ShouldBe(("Алёшин", ParticipantKind.Pupil, new(2014, 5, 1), null));
        row.Proposed.ShouldBe(new("Алёшина Анна", "мать", "+7 900"));
    }

    [Theory, InlineData(','), InlineData('\t'), InlineData(';')]
    public void is_read_with_any_delimiter(char delimiter) =>
        Read((Heading + Row).Replace(';', delimiter)).ShouldHaveSingleItem().Faults.ShouldBeEmpty();

    [Fact]
    public void is_not_misled_by_a_comma_in_its_title() =>
        Read("Школа № 5, список\n" + Heading + Row).ShouldHaveSingleItem().Faults.ShouldBeEmpty();

    [Fact]
    public void is_read_from_a_workbook_with_its_days_and_numbers()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new Dictionary<string, object?> { ["ФИО"] = "Алёшин  Пётр Ильич", ["Дата рождения"] = new DateTime(2014, 5, 1), ["Класс"] = 5, ["Телефон"] = 79001112233L, ["Категория"] = "ученик" } });
        var row = Read(Upload(file.ToArray())).ShouldHaveSingleItem();
        row.Faults.ShouldBeEmpty();
        row.Profile.ShouldBe(new("Алёшин", "Пётр", "Ильич", new(2014, 5, 1), "5", "79001112233"));
    }

    [Fact]
    public void may_begin_with_a_title_and_call_its_columns_as_it_likes()
    {
        var upload = Upload("Школа № 5;;;\nСписок участников, 2026;;;\n;;;\n№;Ф.И.О. ребёнка;Дата рожд.;Класс/литера\n1;Алёшин Пётр;1.5.2014;5А\n;;;\n2;Белов Иван Ильич;2014-05-02;5А\n");
        upload.Columns.ShouldBe([RosterField.Skip, RosterField.FullName, RosterField.Skip, RosterField.Place]);
        upload.Missing.ShouldBe([RosterField.BornOn, RosterField.Category]);
        var told = upload with { Columns = [RosterField.Skip, RosterField.FullName, RosterField.BornOn, RosterField.Place], AllAre = ParticipantKind.Pupil };
        told.Missing.ShouldBeEmpty();
        Read(told).Select(x => (x.Number, x.Profile.FullName, x.Profile.BornOn.Day)).ShouldBe([(5, "Алёшин Пётр", 1), (7, "Белов Иван Ильич", 2)]);
    }

    [Theory]
    [InlineData("01.05.2014"), InlineData("1.5.2014"), InlineData("2014-05-01"), InlineData("1/5/2014"), InlineData("01-05-2014"), InlineData("01.05.2014 0:00:00"), InlineData("01.05.2014 г."), InlineData("01.05.2014г."), InlineData("41760")]
    public void tells_a_day_as_people_and_spreadsheets_write_it(string day) =>
        Read(Heading + Row.Replace("01.05.2014", day)).ShouldHaveSingleItem().Command!.BornOn.ShouldBe(new(2014, 5, 1));

    [Fact]
    public void tells_all_that_is_wrong_with_a_row_and_where()
    {
        var row = Read(Heading + ";Иван;;31.02.2014;маг;\n").ShouldHaveSingleItem();
        row.Command.ShouldBeNull();
        row.Faults.Select(x => x.Field).ShouldBe([RosterField.Category, RosterField.BornOn, RosterField.LastName, RosterField.Place], ignoreOrder: true);
        row.Faults.ShouldContain(new RowFault(RosterField.BornOn, Say.BirthDateUnreadable));
        row.Faults.ShouldContain(new RowFault(RosterField.Category, Say.CategoryUnknown));
    }

    [Theory]
    [InlineData("=1+1", true), InlineData("=HYPERLINK(\"http://x\")", true), InlineData("@SUM(A1)", true), InlineData("+cmd|'/C calc'!A0", true), InlineData("-2+3+cmd|'/C calc'!A0", true), InlineData("＝1+1", true)]
    [InlineData("+7 900 111-22-33", false), InlineData("-", false), InlineData("+7 (900) 111, mama@mail.ru", false)]
    public void takes_no_formula_for_a_value(string contact, bool isFormula) =>
        Read(Heading + $"Алёшин;Пётр;;01.05.2014;ученик;5 «А»;\"{contact.Replace("\"", "\"\"")}\"\n").ShouldHaveSingleItem().Faults.ShouldBe(isFormula ? [new(RosterField.Contact, Say.FormulaInCell)] : []);

    [Fact]
    public void is_read_as_the_school_has_said_before()
    {
        var known = new KnownColumns(KnownColumns.OfRosters, new Dictionary<string, RosterField>()).With([("Параллель", RosterField.Place), ("Класс", RosterField.Skip)]);
        Upload("ФИО;Параллель;Класс;Дата рождения\nА Б;5;5;01.05.2014\n", known).Columns.ShouldBe([RosterField.FullName, RosterField.Place, RosterField.Skip, RosterField.BornOn]);
        known.Fields.Keys.ShouldAllBe(x => !x.Contains("Параллель"), "a list without headings has people in their place");
    }
}
