using System.Runtime.CompilerServices;
using Mentorship.Kernel.Naming;

namespace Mentorship.Tests.Specs.Naming;

public class Names_in_cases
{
    public static TheoryData<string, string, string[]> Known => [.. Rows().Select(x => (x[0], x[1], x[2..]))];

    [Theory, MemberData(nameof(Known))]
    public void are_those_of_the_grammar(string part, string sex, string[] forms)
    {
        var middle = sex == "m" ? "Иванович" : "Ивановна";
        Enum.GetValues<NameCase>().Select(x => InCase(part, forms[0], middle, x)).ShouldBe(forms);
    }

    [Theory]
    [InlineData("Иванова Мария Петровна", NameCase.Dative, "Ивановой Марии Петровне")]
    [InlineData("ЖУК ПЁТР ИЛЬИЧ", NameCase.Instrumental, "ЖУКОМ ПЕТРОМ ИЛЬИЧОМ")]
    [InlineData("Алиев Рустам Мамед оглы", NameCase.Genitive, "Алиева Рустама Мамед оглы")]
    [InlineData("Иванов И. П.", NameCase.Dative, "Иванову И. П.")]
    [InlineData("Белова Н. С.", NameCase.Accusative, "Белову Н. С.")]
    [InlineData("Фомина Е.Д.", NameCase.Genitive, "Фоминой Е.Д.")]
    [InlineData("Орловская Т. П.", NameCase.Instrumental, "Орловской Т. П.")]
    [InlineData("Smith John Петрович", NameCase.Dative, "Smith John Петровичу")]
    public void are_put_together_from_the_parts(string name, NameCase wanted, string expected) => Declension.Of(name, wanted).ShouldBe(expected);

    [Theory, InlineData("Жук И. П."), InlineData("Калина А. В."), InlineData("Куратор"), InlineData("Гарсия Мария"), InlineData("Марина Петрова"), InlineData("А Бэ Вэ")]
    public void stay_as_they_are_where_nobody_knows_better(string name) =>
        Enum.GetValues<NameCase>().Select(x => Declension.Of(name, x)).Distinct().ShouldBe([name]);

    [Fact]
    public void leave_initials_alone() => Declension.Of("Жук", "А.", "Ильич", NameCase.Dative).ShouldBe("Жуку А. Ильичу");

    [Theory, InlineData("Орлова Т. П.", "Т. П. Орлова"), InlineData("Дроздов Сергей Павлович", "С. П. Дроздов"), InlineData("Куратор", "Куратор")]
    public void stand_behind_their_initials_where_somebody_signs(string name, string shown) => Signature.Of(name).ShouldBe(shown);

    private static string InCase(string part, string form, string middle, NameCase wanted) => part switch
    {
        "surname" => Declension.Of(form, "", middle, wanted).Split(' ')[0],
        "first name" => Declension.Of("", form, middle, wanted).Split(' ')[0],
        _ => Declension.Of("", "", form, wanted),
    };

    private static IEnumerable<string[]> Rows([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "names.tsv")).Skip(1).Select(x => x.Split('\t'));
}
