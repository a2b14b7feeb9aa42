using System.Text;
using Mentorship.Participants;
using Mentorship.Participants.Importing;
using static Mentorship.Tests.Specs.Participants.Past;

namespace Mentorship.Tests.Specs.Participants;

public class Import_roster
{
    private const string Heading = "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт;Представитель;Родство;Контакт представителя\n";
    private const string Row = "Алёшин;Пётр;;01.05.2014;Ученик;5 «А»;;Алёшина Анна;мать;+7 900\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1251"];

    [Theory, MemberData(nameof(Encodings))]
    public void reads_a_list_in_any_encoding(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var how = Encoding.GetEncoding(encoding);
        var (rows, broken) = RosterRows.Read([.. how.GetPreamble(), .. how.GetBytes(Heading + Row)], Day);
        broken.ShouldBeEmpty();
        var row = rows.ShouldHaveSingleItem();
        (row.Command.LastName, row.Command.Kind, row.Command.BornOn, row.Command.MiddleName).ShouldBe(("Алёшин", ParticipantKind.Pupil, new(2014, 5, 1), null));
        row.Proposed!.FullName.ShouldBe("Алёшина Анна");
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    public void reads_a_list_with_any_delimiter(char delimiter) =>
        Read((Heading + Row).Replace(';', delimiter)).Rows.ShouldHaveSingleItem();

    [Fact]
    public void names_every_broken_row() =>
        Read(Heading + "Алёшин;Пётр;;31.02.2014;ученик;5 «А»\n" + Row + ";Иван;;01.05.2014;маг;5 «Б»\n").Broken.Select(x => x.Sentence)
            .ShouldBe([$"Строка 2: {Say.BirthDateUnreadable}", $"Строка 4: {Say.CategoryUnknown}"]);

    [Fact]
    public void names_missing_columns() => Read("Фамилия;Имя\nА;Б\n").Broken.ShouldHaveSingleItem().Reason.ShouldContain("Дата рождения");

    [Fact]
    public void refuses_what_is_no_text() => Read(Heading + "\0\0\0").Broken.ShouldHaveSingleItem().Reason.ShouldBe(Say.NotAText);

    [Fact]
    public void passes_over_the_known_with_either_letter()
    {
        var (rows, _) = Read(Heading + Row + Row.Replace('ё', 'е') + Row.Replace("2014", "2013"));
        var plan = RosterPlan.Of(rows, [], [("алешин петр", new(2013, 5, 1))]);
        (plan.New.Count, plan.Known.Count).ShouldBe((1, 2));
    }

    private static (IReadOnlyList<RosterRow> Rows, IReadOnlyList<BrokenRow> Broken) Read(string text) => RosterRows.Read(Encoding.UTF8.GetBytes(text), Day);
}
