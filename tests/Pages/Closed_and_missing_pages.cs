namespace Mentorship.Tests.Pages;

/// <summary>Whoever loses the way is told so in a page of the product, in the reader's language.</summary>
public class Closed_and_missing_pages(Product product)
{
    [Theory, InlineData("/operator", 403, "нет прав"), InlineData("/nowhere", 404, "Такой страницы нет"),
     InlineData("/matching/00000000-0000-0000-0000-000000000001", 404, ""), InlineData("/people/00000000-0000-0000-0000-000000000001", 404, "Такого участника нет"),
     InlineData("/groups/00000000-0000-0000-0000-000000000001", 404, "Такой группы нет"), InlineData("/roadmap/99.9", 404, "Пункта «99.9» нет")]
    public async Task are_explained(string path, int status, string sentence)
    {
        var page = await product.As("curator", scripts: false);
        (await page.GotoAsync(path))!.Status.ShouldBe(status);
        (await page.InnerTextAsync("main")).ShouldContain(sentence);
        (await page.Locator("nav.beside a").CountAsync()).ShouldBeGreaterThan(5);
    }

    [Theory, InlineData("en-GB", "/", "Desk"), InlineData("ru-RU", "/?culture=en", "Desk"), InlineData("ru-RU", "/", "Рабочий стол"), InlineData("de-DE", "/", "Рабочий стол")]
    public async Task and_all_others_speak_the_readers_language(string locale, string path, string heading)
    {
        var page = await product.As("curator", scripts: false, locale: locale);
        await page.GotoAsync(path);
        (await page.InnerTextAsync("h1")).ShouldBe(heading);
    }
}
