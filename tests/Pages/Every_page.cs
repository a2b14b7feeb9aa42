using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>Every screen is looked at wide, narrow and dark, and checked for accessibility.</summary>
public class Every_page(Product product)
{
    private const string FirstRow = "main td a:not([href^='/api/'])";

    /// <summary>Name of the picture, who looks, the page to begin at, and the links to follow from there.</summary>
    public static readonly TheoryData<string, string, string, string[]> Screens = new()
    {
        { "desk", "curator", "/", [] }, { "desk-director", "director", "/", [] }, { "desk-teacher", "teacher", "/", [] }, { "desk-region", "region", "/", [] }, { "groups", "curator", "/groups", [] }, { "curators-base", "curator", "/groups/base", [] },
        { "group", "curator", "/groups", [FirstRow] }, { "meeting", "curator", "/groups", [FirstRow, "main td a[href*='/meeting?of=']"] }, { "survey", "curator", "/groups", [FirstRow, "main a[href$='/survey']"] },
        { "roadmap", "curator", "/roadmap", [] }, { "roadmap-director", "director", "/roadmap", [] }, { "roadmap-line", "curator", "/roadmap/9.4/2026", [] }, { "roadmap-own", "director", "/roadmap/own", [] }, { "roadmap-months", "auditor", "/roadmap/months", [] },
        { "roadmap-version", "auditor", "/roadmap/versions/1", [] }, { "roadmap-draft", "curator", "/roadmap/versions/2", [] }, { "roadmap-draft-line", "curator", "/roadmap/versions/2/lines/9.9", [] }, { "roadmap-changes", "auditor", "/roadmap/versions/2/changes", [] },
        { "closing", "director", "/cycles/2026/closing", [] }, { "normative-base", "director", "/normative-base", [] }, { "year-plan", "curator", "/plan", [] }, { "documents", "curator", "/documents", [] }, { "evidence", "director", "/evidence", [] }, { "orders", "director", "/orders", [] }, { "order", "director", "/orders", ["main th a"] }, { "orders-to-sign", "teacher", "/orders/to-sign", [] }, { "people", "curator", "/people", [] }, { "readiness", "curator", "/readiness", [] }, { "readiness-read", "auditor", "/readiness", [] }, { "person", "curator", "/people", [FirstRow] }, { "person-read", "auditor", "/people", [FirstRow] },
        { "person-new", "curator", "/people/new", [] }, { "duplicates", "curator", "/people/duplicates", [] }, { "classes", "curator", "/people/classes", [] }, { "import", "curator", "/people/import", [] }, { "consents", "curator", "/consents", [] },
        { "consent-tasks", "curator", "/consents/tasks", [] }, { "consent-texts", "officer", "/consent-texts", [] }, { "consent-text", "officer", "/consent-texts/C-2", [] }, { "consent-text-read", "teacher", "/consent-texts/C-4", [] },
        { "person-consents", "curator", "/consents", [FirstRow] }, { "person-form", "curator", "/consents", [FirstRow, "main td a[href*='/consents/C-']"] }, { "representatives", "curator", "/consents?kind=ChildProcessing", [FirstRow, "main a[href$='/representatives']"] },
        { "links", "curator", "/links", [] }, { "clients", "operator", "/clients", [] },
        { "questionnaires-demo", "curator", "/questionnaires", [] }, { "questionnaire-demo", "curator", "/questionnaires", [FirstRow] }, { "questionnaire-counts", "curator", "/questionnaires", [FirstRow, "main a[href$='/analysis']"] },
        { "requests", "curator", "/requests", [] }, { "requests-print", "curator", "/requests/print", [] }, { "requests-behind", "curator", "/requests", ["main td a[href*='of=Waiting']"] }, { "requests-in-words", "curator", "/requests/unclassified", [] },
        { "catalogue", "curator", "/requests/catalogue", [] }, { "catalogue-item", "curator", "/requests/catalogue", [FirstRow] }, { "experts", "curator", "/requests/experts", [] }, { "extract", "curator", "/requests/extract", [] },
        { "mentees-print", "curator", "/bases/mentees/print", [] }, { "mentors-print", "curator", "/bases/mentors/print", [] }, { "long-term", "curator", "/bases/long-term", [] },
        { "mentees", "curator", "/bases/mentees", [] }, { "mentors", "curator", "/bases/mentors", [] },
        { "assessments", "psychologist", "/assessments", [] }, { "assessment", "psychologist", "/assessments", [FirstRow] },
        { "candidates", "curator", "/candidates", [] }, { "candidate", "psychologist", "/candidates", [FirstRow] }, { "training", "curator", "/candidates/training", [] },
        { "general-meeting", "curator", "/general-meeting", [] }, { "matching", "curator", "/matching", [] }, { "comparison", "curator", "/matching/comparison", [] }, { "comparison-why", "curator", "/matching/comparison", ["main td a"] }, { "choice", "curator", "/matching", ["li[data-mentee] .ways a"] }, { "search", "psychologist", "/matching", ["li[data-mentee] a.who", "main a[href^='/matching/search/']"] }, { "proposal", "curator", "/matching", [FirstRow] }, { "runs", "curator", "/matching/runs", [] }, { "run", "curator", "/matching/runs", [FirstRow] }, { "run-again", "curator", "/matching/runs", [FirstRow, "details:has(a[href$='/again']) > summary", "details a[href$='/again']"] },
        { "support", "psychologist", "/support", [] }, { "support-journal", "psychologist", "/support/journal", [] }, { "support-person", "psychologist", "/support", [FirstRow] }, { "support-read", "curator", "/support", [FirstRow] },
        { "activities", "method", "/activities", [] }, { "activities-read", "mentor", "/activities", [] }, { "activities-print", "method", "/activities/print", [] }, { "activity", "method", "/activities?month=12", [FirstRow] },
        { "plan", "curator", "/groups", [FirstRow, "main a[href$='/plan']"] }, { "plan-write", "curator", "/groups", [FirstRow, "main a[href$='/plan']", "main a[href$='/plan/write']"] },
        { "plan-changes", "curator", "/groups", [FirstRow, "main a[href$='/plan']", "main a[href*='/plan/changes']"] }, { "plan-print", "curator", "/groups", [FirstRow, "main a[href$='/plan']", "main a[href*='/plan/print']"] },
        { "plan-templates", "method", "/plan-templates", [] }, { "personal-programmes", "curator", "/personal-programmes", [] }, { "personal-programme", "curator", "/personal-programmes", [FirstRow] },
        { "cases", "curator", "/cases?cycle=2025", [] }, { "case", "director", "/cases?cycle=2025", [FirstRow] }, { "closing-event", "curator", "/closing-event?cycle=2025", [] }, { "thanks", "director", "/thanks?cycle=2025", [] }, { "results", "curator", "/results?cycle=2025", [] }, { "influence", "psychologist", "/influence?cycle=2025", [] }, { "quality", "curator", "/quality?cycle=2025", [] },
        { "histories", "auditor", "/history", [] }, { "history", "auditor", "/history", [FirstRow] }, { "feed", "region", "/feed", [] },
        { "accounts", "director", "/accounts", [] }, { "account-of-another", "director", "/accounts", ["main td a:has-text('Ветрова')"] }, { "account", "curator", "/account", [] },
        { "account-codes", "curator", "/account/codes", [] }, { "security", "director", "/security", [] },
        { "journal", "officer", "/journal", [] }, { "journal-person", "officer", "/journal", [FirstRow] }, { "step-up", "director", "/step-up", [] }, { "purpose", "auditor", "/people", [] },
        { "personal-data", "officer", "/personal-data", [] }, { "person-data", "officer", "/people", [FirstRow, "main a[href$='/data']"] }, { "settings", "director", "/settings", [] },
        { "schools", "operator", "/operator/schools", [] }, { "operator", "operator", "/operator", [] }, { "closed", "region", "/people", [] },
    };

    [Theory, MemberData(nameof(Screens))]
    public async Task is_readable_wide_narrow_and_dark(string name, string login, string path, string[] links)
    {
        var page = await product.As(login);
        var stopped = new List<string>();
        page.Console += (_, told) => { if (told.Text.Contains("Content Security Policy", StringComparison.Ordinal)) stopped.Add(told.Text); };
        await page.GotoAsync(path);
        foreach (var link in links) await page.Locator(link).First.ClickAsync();
        (await page.Locator("h1").CountAsync()).ShouldBe(1, page.Url);
        // one answer of the server is looked at three ways: the sheet of styles alone tells them apart
        await Looks(page, name, 1280, new());
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Looks(page, name + "-dark", 1280, Only("color-contrast"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Looks(page, name + "-phone", 390, Only("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block", "region", "aria-hidden-focus", "heading-order"));
        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('.scroll')].every(x => x.scrollWidth <= x.clientWidth + 1)")).ShouldBeTrue($"a table of {page.Url} scrolls sideways on a phone");
        stopped.ShouldBeEmpty(page.Url);
        await page.Context.CloseAsync();
    }

    /// <summary>What looks can change of a page; all else was asked of it wide.</summary>
    private static AxeRunOptions Only(params string[] rules) => new() { RunOnly = new() { Type = "rule", Values = [.. rules] } };

    private static async Task Looks(IPage page, string picture, int width, AxeRunOptions rules)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.ScreenshotAsync(new() { Path = Pictures.Path(picture), FullPage = true });
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).ShouldBeTrue($"{page.Url} scrolls sideways at {width}");
        var found = await page.RunAxe(rules);
        found.Violations.Select(x => $"{x.Id}: {x.Nodes[0].Html}").ShouldBeEmpty($"{page.Url}, {picture}");
    }

    [Fact]
    public async Task is_shown_in_the_readme_by_the_desk()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("MENTORSHIP_PICTURES") == "1", "Only where the pictures of the documents are to be made anew.");
        var page = await product.As("curator");
        await page.ScreenshotAsync(new() { Path = Pictures.OfDocuments("desk") });
    }
}
