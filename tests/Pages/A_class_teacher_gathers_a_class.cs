using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A class teacher sees what the own class lacks, gathers it paper by paper, and sees it grow less; without scripts.</summary>
public class A_class_teacher_gathers_a_class(Product product)
{
    private static readonly FilePayload Scan = new() { Name = "согласие.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan };

    private readonly string school = "class-" + Guid.NewGuid().ToString("n")[..8];

    [Fact]
    public async Task by_the_page_of_what_is_missing()
    {
        await product.School(school, $"Школа класса {school}");
        var (curator, director) = (await product.Walk($"curator-{school}"), await product.Walk($"director-{school}"));
        foreach (var (name, place) in new[] { ("Ахматова", "7 «Б»"), ("Блок", "7 «Б»"), ("Цветаева", "8 «А»") })
        {
            await curator.Page.GotoAsync("/people/new");
            await curator.Act("RegisterParticipant", ("Kind", "Pupil"), ("LastName", name), ("FirstName", "Саша"), ("BornOn", "2014-05-01"), ("Place", place), ("Contact", "8 900 111-22-33"));
        }

        await director.Open("/accounts");
        await director.Follow("Громов П. Е.");
        await director.Act("EntrustClasses", ("Classes", "7Б"));

        var teacher = await product.Walk($"teacher-{school}");
        await Counts(teacher, "Чего-то не хватает у участников: 2 из 2", "/");
        await Counts(teacher, "чего-то не хватает: 2");
        await Counts(teacher, "не привязан представитель: 2");
        (await teacher.Page.Locator("main").InnerTextAsync()).ShouldNotContain("Цветаева");
        await teacher.Page.ScreenshotAsync(new() { Path = Pictures.Path("readiness-class"), FullPage = true });

        // the page leads to the form, and the form stands open
        await teacher.Page.Locator("tr", new() { HasText = "Ахматова" }).GetByRole(AriaRole.Link, new() { Name = "Подтвердите законного представителя документом." }).ClickAsync();
        teacher.Page.Url.ShouldEndWith("#LinkRepresentative");
        (await teacher.Form("LinkRepresentative").IsVisibleAsync()).ShouldBeTrue();
        await teacher.Act("LinkRepresentative", ("FullName", "Ахматова Анна"), ("Relation", "Mother"), ("PowersDocument", Scan));
        await Counts(teacher, "не привязан представитель: 1");
        await Counts(teacher, "представитель не проинформирован: 1");

        await Follow(teacher, "Ахматова", "Проинформируйте представителя о программе.");
        await teacher.Act("InformRepresentative", ("Channel", "ParentsMeeting"));
        await Counts(teacher, "нет согласия: 2");

        await Follow(teacher, "Ахматова", "Нет действующего согласия на обработку персональных данных");
        // a consent dated ahead is refused, and what was typed stays
        await teacher.Send("GrantConsent", ("Kind", "ChildProcessing"), ("Document", Scan), ("On", "2027-01-15"));
        (await teacher.Page.InnerTextAsync("main .problem")).ShouldContain("Дата не может быть в будущем");
        await teacher.Act("GrantConsent", ("Kind", "ChildProcessing"), ("Document", Scan), ("On", Product.AsOf));
        await Counts(teacher, "нет согласия: 1");
        await Counts(teacher, "нет анкеты: 1");

        await teacher.Open("/links");
        await teacher.Page.SelectOptionAsync("select[name=kind]", "MenteeQuestionnaire");
        await teacher.Page.SelectOptionAsync("select[name=place]", "7 «Б»");
        await teacher.Page.ClickAsync("main form.filters button");
        await teacher.Page.ClickAsync("form:has(input[value=issue]) button.primary");
        (await teacher.Page.Locator(".link-sheet li").CountAsync()).ShouldBe(1, await teacher.Page.InnerTextAsync("main"));

        await LooksFor(teacher);
    }

    /// <summary>Nobody of another class is found, by whatever is typed; of the own one everybody, by name, class and telephone.</summary>
    private static async Task LooksFor(Walker teacher)
    {
        await teacher.Open("/people");
        foreach (var (typed, found) in new[] { ("ахмат", 1), ("7 «Б»", 2), ("+7 900 111", 2), ("цветаева", 0), ("8а", 0) })
        {
            await teacher.Page.FillAsync("main input[name=name]", typed);
            await teacher.Page.ClickAsync("main form.filters button");
            (await teacher.Page.Locator("main tbody tr").CountAsync()).ShouldBe(found, typed);
        }
    }

    private static async Task Follow(Walker teacher, string name, string sentence) =>
        await teacher.Page.Locator("tr", new() { HasText = name }).GetByRole(AriaRole.Link, new() { Name = sentence }).ClickAsync();

    private static async Task Counts(Walker teacher, string told, string path = "/readiness")
    {
        await teacher.Page.GotoAsync(path);
        await teacher.Sees(teacher.Page.Locator("main").GetByText(told).First, told);
    }
}
