using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Pages;

/// <summary>The psychologist's afternoon: who waits, what was said last time, what is written down; what the curator and the pair learn of it.</summary>
public class A_psychologist_supports(Product product)
{
    [Fact]
    public async Task somebody_and_writes_down_what_only_psychologists_read()
    {
        var psychologist = await product.Walk("psychologist");
        (await psychologist.Page.InnerTextAsync("main")).ShouldContain("Психологическое сопровождение: пора провести встречу: 1");
        await psychologist.Open("/support");
        var row = psychologist.Page.Locator("tr", new() { HasText = "выгорание наставника" }).First;
        (await row.InnerTextAsync()).ShouldContain("просрочена");
        await row.Locator("a").ClickAsync();
        var address = new Uri(psychologist.Page.Url).AbsolutePath;
        await psychologist.Confirm();
        (await psychologist.Page.InnerTextAsync("main")).ShouldContain("Ведёт три класса и кружок");

        await psychologist.Send("HoldSupportSession-*", ("Kind", SupportKind.Individual), ("Conclusion", SupportConclusion.MeasureNeeded), ("NotesText", "Кружок закрывает в декабре."));
        (await psychologist.Page.InnerTextAsync("main")).ShouldContain("Выберите рекомендацию паре.");
        (await psychologist.Form("HoldSupportSession-*").Locator("[name=NotesText]").InputValueAsync()).ShouldBe("Кружок закрывает в декабре.", "nothing typed is lost");
        await psychologist.Act("HoldSupportSession-*", ("MeasureCode", "SHORTER_MEETINGS"));
        (await psychologist.Page.InnerTextAsync("main")).ShouldContain("Кружок закрывает в декабре.");

        var curator = await product.Walk("curator");
        await curator.Page.GotoAsync(address);
        (await curator.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Встречаться чаще, но короче"), x => x.ShouldNotContain("Кружок закрывает"));
        await curator.Page.Locator("main a[href^='/groups/']").First.ClickAsync();
        (await curator.Page.InnerTextAsync("section[aria-labelledby=advice]")).ShouldSatisfyAllConditions(x => x.ShouldContain("Встречаться чаще, но короче"), x => x.ShouldNotContain("выгорание"));

        await psychologist.Page.GotoAsync("/support/journal?kind=Individual");
        (await psychologist.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Встречаться чаще, но короче"), x => x.ShouldNotContain("консультация\t"));
    }
}
