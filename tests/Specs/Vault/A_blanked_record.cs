using System.Text.Json;
using Mentorship.Kernel.Vault;

namespace Mentorship.Tests.Specs.Vault;

public class A_blanked_record
{
    private static readonly Blanking Blanking = new(["Семёнов", "Пётр", "Ильич", "+7 900 111-22-33"]);
    private static readonly Guid One = Guid.NewGuid(), Other = Guid.NewGuid();

    [Theory]
    [InlineData("Семенову помогла Анна", "[данные уничтожены] помогла Анна")]
    [InlineData("говорили с Петром Ильичом о дробях", "говорили с [данные уничтожены] [данные уничтожены] о дробях")]
    [InlineData("звонить +7 900 111-22-33 вечером", "звонить [данные уничтожены] вечером")]
    [InlineData("семестр кончился", "семестр кончился")]
    public void names_the_person_no_more(string before, string after) => Blanking.Of(before).ShouldBe(after);

    [Fact]
    public void is_about_the_others_only_and_proves_nothing_any_more()
    {
        var content = JsonSerializer.SerializeToElement(new { Goals = new[] { "Семёнов читает вслух", "Анна слушает" }, Mark = 5 });
        var kept = new Sealed(Guid.NewGuid(), [One, Other], "plan", content, [1, 2, 3]);
        var blank = Blanking.Of(kept, One);
        blank.Subjects.ShouldBe([Other]);
        blank.Content.GetProperty("Goals").EnumerateArray().Select(x => x.GetString()).ShouldBe(["[данные уничтожены] читает вслух", "Анна слушает"]);
        blank.Content.GetProperty("Mark").GetInt32().ShouldBe(5);
        blank.Salt.ShouldNotBe(kept.Salt);
    }
}
