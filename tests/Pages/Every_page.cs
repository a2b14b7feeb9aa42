using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Every screen is looked at wide, narrow and dark, and checked for accessibility.</summary>
public class Every_page(Product product)
{
    public static readonly TheoryData<string, string, string> Screens = new()
    {
        { "desk", "curator", "/" }, { "groups", "curator", "/groups" }, { "roadmap", "curator", "/roadmap" }, { "orders", "director", "/orders" },
        { "people", "curator", "/people" }, { "person-new", "curator", "/people/new" }, { "import", "curator", "/people/import" }, { "consents", "curator", "/consents" }, { "requests", "curator", "/requests" },
        { "mentees", "curator", "/bases/mentees" }, { "mentors", "curator", "/bases/mentors" }, { "assessments", "psychologist", "/assessments" },
        { "candidates", "curator", "/candidates" }, { "general-meeting", "curator", "/general-meeting" }, { "matching", "curator", "/matching" },
        { "history", "auditor", "/history" }, { "feed", "region", "/feed" }, { "operator", "operator", "/operator" },
    };

    [Theory, MemberData(nameof(Screens))]
    public async Task is_readable_wide_narrow_and_dark(string name, string login, string path)
    {
        foreach (var (suffix, width, dark) in new[] { ("", 1280, false), ("-phone", 390, false), ("-dark", 1280, true) })
        {
            var page = await product.As(login, width, dark);
            var answer = await page.GotoAsync(path);
            answer!.Ok.ShouldBeTrue($"{path} answers {answer.Status}");
            await page.ScreenshotAsync(new() { Path = Pictures.Path(name + suffix), FullPage = true });
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{path} scrolls sideways at {width}");
            var found = await page.RunAxe();
            found.Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty(path + suffix);
            await page.Context.CloseAsync();
        }
    }
}
