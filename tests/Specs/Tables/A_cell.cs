using Mentorship.Kernel.Tables;

namespace Mentorship.Tests.Specs.Tables;

public class A_cell
{
    [Theory]
    [InlineData("=1+1", "'=1+1"), InlineData("+7 900", "'+7 900"), InlineData("-5", "'-5"), InlineData("@SUM(A1)", "'@SUM(A1)"), InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "\"'\t=1\""), InlineData("=\"a\";1", "\"'=\"\"a\"\";1\"")]
    public void is_never_taken_for_a_formula(string text, string written) => Cells.Of(text).ShouldBe(written);

    [Theory]
    [InlineData("Иванов", "Иванов"), InlineData("", ""), InlineData("а;б", "\"а;б\""), InlineData("он \"сам\"", "\"он \"\"сам\"\"\""), InlineData("а\nб", "\"а\nб\"")]
    public void stays_one_cell(string text, string written) => Cells.Of(text).ShouldBe(written);
}
