using System.Globalization;
using System.Reflection;
using Mentorship.Design;

namespace Mentorship.Tests.Walls;

public class Every_word
{
    public static TheoryData<string> Languages => ["ru", "en"];

    [Fact]
    public void is_said_in_russian_and_in_english()
    {
        foreach (var russian in Directory.EnumerateFiles(Path.Combine(Ground.Root, "src"), "Say.restext", SearchOption.AllDirectories))
        {
            var english = russian.Replace("Say.restext", "Say.en.restext", StringComparison.Ordinal);
            Keys(russian).Except(Keys(english)).ShouldBeEmpty($"only in {Ground.Place(russian)}");
            Keys(english).Except(Keys(russian)).ShouldBeEmpty($"only in {Ground.Place(english)}");
        }
    }

    [Fact]
    public void stands_once()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Ground.Root, "src"), "*.restext", SearchOption.AllDirectories))
            Keys(file).GroupBy(x => x).Where(x => x.Count() > 1).Select(x => x.Key).ShouldBeEmpty(Ground.Place(file));
    }

    [Theory, MemberData(nameof(Languages))]
    public void names_a_command(string language) =>
        In(language, () => Ground.Commands.Where(x => Words.Find(x.Assembly, x.Name) is null).Select(x => x.Name)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public void labels_a_field(string language) => In(language, () =>
        from command in Ground.Decisions
        from field in command.GetConstructors()[0].GetParameters()
        where !IsOpaque(field.ParameterType) && (Words.Find(command.Assembly, $"{command.Name}_{field.Name}") ?? Words.Find(command.Assembly, $"Field_{field.Name}")) is null
        select $"{command.Name}.{field.Name}").ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public void tells_a_value(string language) => In(language, () =>
        from choice in Ground.Commands.SelectMany(Ground.Fields).Select(x => Ground.Inner(x.PropertyType)).Where(x => x.IsEnum).Distinct()
        from value in Enum.GetValues(choice).Cast<Enum>()
        where Words.Find(choice.Assembly, $"{choice.Name}_{value}") is null
        select $"{choice.Name}_{value}").ShouldBeEmpty();

    /// <summary>An id of something known from elsewhere is never shown as such; a paper is chosen by its file.</summary>
    private static bool IsOpaque(Type type) =>
        Ground.Inner(type) is { IsValueType: true } id && id != typeof(DocumentId) && (id.Name.EndsWith("Id", StringComparison.Ordinal) || id == typeof(Guid));

    private static List<string> In(string language, Func<IEnumerable<string>> find)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return [.. find()];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static List<string> Keys(string file) =>
        [.. File.ReadLines(file).Where(x => x.Contains('=') && x[0] != '#' && x[0] != ';').Select(x => x.Split('=')[0].Trim())];
}
