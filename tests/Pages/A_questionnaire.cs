using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Questionnaires as those see them who fill them in, word them and enter them from paper.</summary>
public class A_questionnaire(Product product)
{
    private static readonly FilePayload Scan = new() { Name = "документ.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan };

    [Theory, InlineData(false), InlineData(true)]
    public async Task is_filled_in_on_a_phone_by_link_in_two_sittings_on_two_devices(bool scripts)
    {
        var curator = await Curator("Анкетин");
        await curator.Page.GotoAsync("/links?kind=MenteeQuestionnaire&place=" + Uri.EscapeDataString("5 «А»"));
        await curator.Page.ClickAsync("form:has(input[value=issue]) button.primary");
        var link = await curator.Page.Locator(".link-sheet code").InnerTextAsync();

        var phone = await product.Stranger(scripts, 390);
        await Open(phone, link);
        await Look(phone, "questionnaire-link", 390, scripts);
        await phone.Locator("input[name='q-WISH'][value=yes]").CheckAsync(new() { Force = true });
        if (scripts)
        {
            await phone.Locator("form[data-draft] [role=status]:visible").WaitForAsync();
            (await phone.InnerTextAsync("form[data-draft] [role=status]")).ShouldContain("Сохранено");
        }

        await phone.ClickAsync("button[value=next]");
        await phone.FillAsync("[name='q-OWN_WORDS']", "Хочу понять дроби");
        await phone.ClickAsync("button[value=keep]");
        (await phone.InnerTextAsync("main")).ShouldContain("Сохранено");
        (await phone.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0);
        await Look(phone, "questionnaire-kept", 390, scripts);

        var computer = await product.Stranger(scripts, 1280);
        await Open(computer, link);
        (await computer.InputValueAsync("[name='q-OWN_WORDS']")).ShouldBe("Хочу понять дроби");
        await computer.Locator("input[name='q-AREAS'][value=MATH]").CheckAsync();
        await Look(computer, "questionnaire-again", 1280, scripts);
        await computer.ClickAsync("button[value=next]");
        await computer.ClickAsync("button[value=next]");
        (await computer.InnerTextAsync(".problem")).ShouldContain("Ответьте на этот вопрос.");
        await computer.Locator("input[name='q-SELF_VIEW'][value='4']").CheckAsync(new() { Force = true });
        await Look(computer, "questionnaire-step", 1280, scripts);
        foreach (var _ in new[] { 3, 4 }) await computer.ClickAsync("button[value=next]");
        foreach (var item in new[] { "CONFIDENCE", "ORGANISATION" }) await computer.Locator($"input[name='q-{item}'][value='6']").CheckAsync(new() { Force = true });
        foreach (var _ in new[] { 5, 6 }) await computer.ClickAsync("button[value=next]");
        (await computer.InnerTextAsync("main")).ShouldContain("Проверьте ответы");
        await Look(computer, "questionnaire-check", 1280, scripts);
        await computer.ClickAsync("button[value=send]");
        (await computer.InnerTextAsync("main")).ShouldContain("Ответы приняты.");

        await curator.Page.GotoAsync("/people?done=1");
        await curator.Follow("Анкетин");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("математика");
    }

    [Fact]
    public async Task is_worded_anew_by_the_curator_and_entered_from_paper()
    {
        var curator = await Curator("Бумагин");
        await curator.Open("/questionnaires");
        await Look(curator.Page, "questionnaires", 1280);
        await curator.Follow("Анкета наставляемого (А-1)");
        await curator.Page.SelectOptionAsync("#item-section", "PERSON");
        await curator.Page.SelectOptionAsync("#item-kind", "YesNo");
        await curator.Page.FillAsync("#item-ru", "Есть ли у вас дома компьютер?");
        await curator.Page.ClickAsync("form:has(#item-ru) button");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Готовится версия A-1/4");
        await curator.Page.ClickAsync("button[value='drop:MENTOR_WISHES']");
        await curator.Page.ClickAsync("button[value='up:ORGANISATION']");
        await Look(curator.Page, "questionnaire-edited", 1280);
        await curator.Page.ClickAsync("button[value='drop:WISH']");
        (await curator.Page.InnerTextAsync(".problem")).ShouldContain("зависит от вопроса");
        await curator.Act("PublishQuestionnaire");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Действует версия A-1/4");
        (await curator.Page.InnerTextAsync("main")).ShouldNotContain("Какие у вас пожелания к наставнику?");
        await curator.Follow("Распечатать бланк");
        await Look(curator.Page, "questionnaire-print", 1280);
        await curator.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await curator.Page.ScreenshotAsync(new() { Path = Pictures.Path("questionnaire-print-paper"), FullPage = true });
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Есть ли у вас дома компьютер?");
        await curator.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await curator.Page.GotoAsync("/people?done=1");
        await curator.Follow("Бумагин");
        await curator.Follow("Анкета наставляемого (А-1)");
        await Look(curator.Page, "questionnaire-staff", 1280);
        await curator.Fill(("WISH", "yes"), ("AREAS", "MATH"), ("OWN_WORDS", "С бумаги"), ("SELF_VIEW", "4"), ("CONFIDENCE", "5"), ("ORGANISATION", "6"), ("V3-1", "yes"));
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Анкета записана.");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("A-1/4");
        await curator.Page.GotoAsync("/questionnaires/A-1/analysis");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Заполнили: 1.");
        await Look(curator.Page, "questionnaire-analysis", 1280);
    }

    /// <summary>A curator of a school of its own, with a pupil of whom consent is there.</summary>
    private async Task<Walker> Curator(string name)
    {
        var school = "q-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(school, "Школа анкет");
        var curator = await product.Walk("curator-" + school);
        await curator.Page.GotoAsync("/people/new");
        await curator.Act("RegisterParticipant", ("Kind", "Pupil"), ("LastName", name), ("FirstName", "Пётр"), ("BornOn", new DateOnly(2014, 5, 1)), ("Place", "5 «А»"));
        await curator.Page.GotoAsync("/people?done=1");
        await curator.Follow(name);
        await curator.Act("LinkRepresentative", ("FullName", "Анкетина Анна"), ("Relation", "Mother"), ("PowersDocument", Scan));
        await curator.Act("InformRepresentative", ("Channel", "ParentsMeeting"));
        await curator.Act("GrantConsent", ("Kind", "ChildProcessing"), ("Document", Scan), ("ValidUntil", new DateOnly(2027, 7, 31)));
        return curator;
    }

    private static async Task Open(IPage page, string link)
    {
        await page.GotoAsync(link);
        await page.FillAsync("#born", "2014-05-01");
        await page.ClickAsync("main button.primary");
    }

    private static async Task Look(IPage page, string name, int width, bool scripts = false)
    {
        await page.ScreenshotAsync(new() { Path = Pictures.Path(width < 500 ? $"{name}-phone" : name), FullPage = true });
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{page.Url} scrolls sideways at {width}");
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        if (scripts) (await page.RunAxe()).Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty(name);
    }
}
