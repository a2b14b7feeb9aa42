using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>The curator's work with requests, without scripts: the catalogue, words into codes, the map and its paper.</summary>
public class The_requests_of_a_year(Product product)
{
    [Fact]
    public async Task go_from_words_into_the_catalogue_and_onto_the_map()
    {
        var curator = await product.Walk("curator");
        await curator.Open("/requests");
        await curator.Follow("Каталог запросов");
        var name = "робототехника " + Guid.NewGuid().ToString("n")[..6];
        await curator.Act("AddDirection", ("Area", "COMPETENCES"), ("RussianName", name), ("Weight", 3), ("AnsweredBy", new[] { "ICT" }));
        await curator.Follow(name);
        await curator.Act("RenameDirection", ("RussianName", name + " и схемы"));
        (await curator.Page.InnerTextAsync("main")).ShouldContain("цифровые навыки (ИКТ)");

        await curator.Open("/requests");
        await curator.Follow("Не разобрано запросов своими словами");
        await curator.Confirm();
        (await curator.Page.Locator("blockquote").First.InnerTextAsync()).ShouldNotBeEmpty();
        var waiting = await curator.Page.Locator("form[id^='ClassifyRequest']").CountAsync();
        await curator.Act("ClassifyRequest*", ("Priority", 1));
        (await curator.Page.Locator("form[id^='ClassifyRequest']").CountAsync()).ShouldBeLessThan(waiting + 1);

        await curator.Open("/requests");
        await curator.Act("PublishRequestMap");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("Опубликованные версии");
        await curator.Page.Locator("main td a[href*='of=Waiting']").First.ClickAsync();
        (await curator.Page.Locator("main td a[href^='/people/']").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task and_a_view_of_a_base_are_kept_and_printed()
    {
        var curator = await product.Walk("curator");
        await curator.Open("/bases/mentors");
        var name = "Вид " + Guid.NewGuid().ToString("n")[..6];
        await curator.Act("SaveBaseView", ("ViewName", name), ("Shared", false));
        await curator.Follow(name);
        (await curator.Page.Locator("h1").InnerTextAsync()).ShouldContain("База наставников");
        await curator.Follow("Версия для печати");
        await curator.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await curator.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.across')).page")).ShouldBe("across");
        var sheet = await curator.Page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.ChangeExtension(Pictures.Path("mentors-on-paper"), "pdf") });
        var told = System.Text.Encoding.Latin1.GetString(sheet);
        told.ShouldContain("/Type /Page");
        System.Text.RegularExpressions.Regex.IsMatch(told, @"/MediaBox \[0 0 84\d(\.\d+)? 59\d").ShouldBeTrue("a sheet across is wider than high");
    }
}
