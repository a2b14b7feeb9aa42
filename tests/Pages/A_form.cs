using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>What a form does for somebody in a hurry.</summary>
public class A_form(Product product)
{
    private static readonly (string, object)[] Person =
        [("Kind", "Teacher"), ("LastName", "Торопыгин"), ("FirstName", "Пётр"), ("BornOn", new DateOnly(1980, 1, 2)), ("Place", "учитель физики")];

    [Fact]
    public async Task sent_by_a_double_click_is_one_act_and_ends_in_a_clear_page()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/people");
        await curator.Follow("Новый участник");
        await curator.Type("RegisterParticipant", Person);
        await curator.Form("RegisterParticipant").Locator("button").DblClickAsync();
        await curator.Page.WaitForURLAsync("**/people/*?done=*");
        (await curator.Page.Locator("p.notice").CountAsync()).ShouldBe(1);
        (await curator.Page.InnerTextAsync("h1")).ShouldBe("Торопыгин Пётр", "one is led to whom one has registered");
        await curator.Open("/people");
        (await curator.Page.GetByRole(AriaRole.Link, new() { Name = "Торопыгин" }).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task keeps_what_was_typed_and_says_what_to_mend()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/people");
        await curator.Follow("Новый участник");
        await curator.Send("RegisterParticipant", [.. Person[..3], ("Place", "учитель физики")]);
        (await curator.Page.Locator("[role=alert]").InnerTextAsync()).ShouldContain("Не записано");
        (await curator.Page.InputValueAsync("[name=LastName]")).ShouldBe("Торопыгин");
        (await curator.Page.InputValueAsync("[name=Kind]")).ShouldBe("Teacher");
        var page = new Uri(curator.Page.Url).AbsolutePath;
        await curator.Page.Locator("[role=alert] a").First.ClickAsync();
        var (path, field) = (new Uri(curator.Page.Url).AbsolutePath, new Uri(curator.Page.Url).Fragment);
        path.ShouldBe(page, "the sentence leads to its field on the same page");
        (await curator.Page.Locator(field).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task comes_back_to_the_year_it_was_sent_from()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/candidates");
        await curator.Page.Locator("main a[href*='cycle=']").First.ClickAsync();
        var year = curator.Page.Url.Split("cycle=")[1];
        await curator.Act("DefineCriteria", ("RequestCodes", new[] { "MATH" }), ("MinHoursPerWeek", 1), ("MinAge", 14));
        curator.Page.Url.ShouldContain($"/candidates?cycle={year}");
    }

    [Fact]
    public async Task refused_within_a_fold_is_shown_unfolded()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/candidates");
        await curator.Send("ChooseForms");
        (await curator.Page.Locator("details[open] [role=alert]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task refused_says_nothing_of_the_act_before()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/candidates");
        await curator.Act("DefineCriteria", ("RequestCodes", new[] { "MATH" }), ("MinHoursPerWeek", 1), ("MinAge", 14));
        await curator.Send("ChooseForms");
        (await curator.Page.Locator("[role=alert]").CountAsync()).ShouldBe(1);
        (await curator.Page.Locator("p.notice[role=status]").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task that_was_refused_keeps_the_file()
    {
        var curator = await product.Walk($"curator-{await School()}");
        await curator.Open("/candidates");
        await curator.Send("ChooseForms", ("Grounds", new FilePayload { Name = "основание.pdf", MimeType = "application/pdf", Buffer = SchoolHouse.Scan }));
        (await curator.Form("ChooseForms").Locator(".attached").InnerTextAsync()).ShouldContain("основание.pdf");
        await curator.Act("ChooseForms", ("Forms", new[] { "TeacherPupil" }));
    }

    private async Task<string> School()
    {
        var id = "form-" + Guid.NewGuid().ToString("n")[..8];
        await product.School(id, "Школа форм");
        return id;
    }
}
