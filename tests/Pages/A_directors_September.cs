using System.Text;
using Mentorship.Programme.Contracts;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A school's first September: the curator prepares stage 3, the director signs it, and the base says of itself that it is ready (3.1-3.6, 3.R).</summary>
public class A_directors_September(Product product)
{
    private static readonly FilePayload Scan = new() { Name = "скан.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n") };

    private readonly string school = "september-" + Guid.NewGuid().ToString("n")[..8];
    private Walker curator = null!;
    private Walker director = null!;

    [Fact]
    public async Task ends_with_a_normative_base_in_force()
    {
        await product.School(school, "Школа сентября");
        (curator, director) = (await product.Walk($"curator-{school}"), await product.Walk($"director-{school}"));
        await curator.Open("/roadmap");
        await curator.Act("LoadRoadmap-seed");
        await director.Open("/roadmap");
        await director.Act("ApproveRoadmap-1");
        await Lacks(5);

        await Order(OrderKind.IntroduceTargetModel, "1-н");
        await Regulation("1-н");
        await curator.Open("/orders");
        await curator.Act("DraftProgramme", ("Document", Scan));
        await Order(OrderKind.ApproveProgramme, "2-н");
        await curator.Open("/plan");
        await curator.Act("DraftImplementationPlan");
        await Order(OrderKind.ApproveImplementationPlan, "3-н");
        await Order(OrderKind.AppointCurator, "4-н", ("Appointee", "Ветрова М. И."));
        await Lacks(1);
        await curator.Open("/orders");
        await curator.Act("TrainCurator", ("Hours", 36), ("Certificate", Scan));

        await director.Open("/normative-base");
        (await Text(director)).ShouldSatisfyAllConditions(x => x.ShouldContain("№ 1-н"), x => x.ShouldContain("№ 3-н"));
        (await director.Page.InnerTextAsync("p.lead")).ShouldBe("Всё, что требует третий этап дорожной карты, действует.");
        await director.Page.ScreenshotAsync(new() { Path = Pictures.Path("september-base"), FullPage = true });
        await director.Page.GotoAsync("/roadmap/3.R/2026");
        await director.Sees(director.Page.Locator("main", new() { HasText = "выполнено" }), "that the line is done");
        await director.Page.GotoAsync("/evidence");
        (await Text(director)).ShouldContain("Приказ № 4-н");
    }

    /// <summary>The curator drafts, the director reads the draft, signs, and takes the paper away.</summary>
    private async Task Order(OrderKind kind, string number, params (string Field, object Value)[] besides)
    {
        await curator.Open("/orders");
        await curator.Act("DraftOrder", [("Kind", kind), .. besides]);
        await director.Open("/orders");
        await director.Page.ClickAsync("caption + thead + tbody th a");
        (await director.Page.InnerTextAsync("article.document")).ShouldContain("ПРИКАЗЫВАЮ");
        var order = director.Page.Url.Split('?', '#')[0].Split('/')[^1];
        await director.Act("IssueDraft", ("Number", number));
        var paper = await director.Page.Context.APIRequest.GetAsync($"/api/programme/orders/{order}/document");
        (paper.Status, (await paper.BodyAsync())[..2]).ShouldSatisfyAllConditions(x => x.Status.ShouldBe(200), x => x.Item2.ShouldBe("PK"u8.ToArray()));
    }

    private async Task Regulation(string order)
    {
        await curator.Open("/normative-base");
        await curator.Act("DraftLocalAct", ("Act", LocalActKind.Regulation), ("Document", Scan));
        await curator.Act("RecordMinutes", ("Sitting", Sitting.PedagogicalCouncil), ("Number", "1"), ("Subjects", new[] { $"{MinutesSubject.RegulationDiscussed}" }), ("Document", Scan));
        await director.Open("/normative-base");
        var form = director.Form("ApproveLocalAct");
        foreach (var (field, part) in new[] { ("Order", order), ("Minutes", "№ 1,") })
            await form.Locator($"select[name={field}]").SelectOptionAsync((await form.Locator($"select[name={field}] option", new() { HasText = part }).First.GetAttributeAsync("value"))!);
        await director.Act("ApproveLocalAct", ("Act", LocalActKind.Regulation));
    }

    private async Task Lacks(int parts)
    {
        await director.Open("/normative-base");
        (await director.Page.InnerTextAsync("p.lead")).ShouldContain($"{parts}");
    }

    private static Task<string> Text(Walker walker) => walker.Page.InnerTextAsync("main");
}
