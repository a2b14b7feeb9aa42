using System.Text;
using FluentValidation;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Loading_a_road_map
{
    static Loading_a_road_map() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string Own = "id;stage;kind;ru;term;completed_by\n1;1;stage;Подготовка;ежегодно;\n1.1;1;activity;Издание приказа;2026-09;programme.order_issued/IntroduceTargetModel\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1251"];

    [Theory, MemberData(nameof(Encodings))]
    public void reads_whatever_the_office_wrote(string encoding)
    {
        var as_ = Encoding.GetEncoding(encoding);
        var read = RoadmapFile.Read([.. as_.GetPreamble(), .. as_.GetBytes(Own)]);
        read.Lines.Select(x => x.Ru).ShouldBe(["Подготовка", "Издание приказа"]);
    }

    [Theory, InlineData(","), InlineData("\t"), InlineData(";")]
    public void reads_whatever_separates(string separator) =>
        RoadmapFile.Read(Encoding.UTF8.GetBytes(Own.Replace(";", separator, StringComparison.Ordinal))).Lines.Count.ShouldBe(2);

    [Fact]
    public void names_each_broken_row_and_why()
    {
        var broken = "id;stage;kind;ru;term;completed_by\n;1;activity;Текст;;\n1.1;1;wish;Текст;;\n1.2;1;activity;Текст;осенью;\n1.3;1;activity;Текст;;programme.order_lost\n";
        var found = Should.Throw<ValidationException>(() => RoadmapFile.Read(Encoding.UTF8.GetBytes(broken)));
        found.Errors.Select(x => x.ErrorMessage[..9]).ShouldBe(["Строка 2:", "Строка 3:", "Строка 4:", "Строка 5:"]);
        found.Errors.Last().ErrorMessage.ShouldContain("programme.order_lost");
    }

    [Fact]
    public void refuses_a_table_without_its_columns() =>
        Should.Throw<ValidationException>(() => RoadmapFile.Read("a;b\n1;2\n"u8.ToArray())).Errors.Single().ErrorMessage.ShouldContain("id, stage, kind, ru");
}
