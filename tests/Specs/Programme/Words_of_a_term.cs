using System.Globalization;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Tests.Specs.Programme;

public class Words_of_a_term
{
    [Theory]
    [InlineData("2023-09", "ru-RU", "сентябрь 2023")]
    [InlineData("2027-04..2027-05", "ru-RU", "апрель – май 2027")]
    [InlineData("2023-11..2024-01", "ru-RU", "ноябрь 2023 – январь 2024")]
    [InlineData("2023-09;2027", "ru-RU", "сентябрь 2023, 2027 год")]
    [InlineData("ежегодно", "ru-RU", "ежегодно")]
    [InlineData("", "ru-RU", "нет срока")]
    [InlineData("2027-04..2027-05", "en-GB", "April – May 2027")]
    [InlineData("ежегодно", "en-GB", "every year")]
    public void are_said_as_people_say_months(string notation, string culture, string said)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            TermWords.Of(notation).ShouldBe(said);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void and_the_line_itself_speak_one_language_at_a_time()
    {
        var before = CultureInfo.CurrentUICulture;
        var line = Carried.Seed.First(x => x.Id == "3.1");
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru-RU");
            (LineWords.Of(line), LineWords.LanguageOf(line with { En = "" })).ShouldBe((line.Ru, null));
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
            (LineWords.Of(line), LineWords.LanguageOf(line)).ShouldBe((line.En, null));
            (LineWords.Of(line with { En = "" }), LineWords.LanguageOf(line with { En = "" })).ShouldBe((line.Ru, "ru"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
