using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Host.Layout;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Tests.Scenarios.Matching;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Papers;

/// <summary>A form at a browser that attaches a file: nobody attaches it twice.</summary>
public partial class A_form_with_a_paper
{
    private static readonly byte[] Pdf = "%PDF-1.7 приказ"u8.ToArray();

    [Fact]
    public async Task that_was_refused_keeps_the_file_and_names_it()
    {
        var (school, http, page) = await Candidates();
        var refused = await Send(http, page, new("основание.pdf", Pdf));
        refused.ShouldContain("Файл приложен");
        refused.ShouldContain("основание.pdf");
        var paper = Hidden().Match(refused).Groups[1].Value;

        (await Post(http, refused, null, paper, "TeacherPupil")).Headers.Location!.ToString().ShouldContain("done=ChooseForms");
        await using var session = school.House.Store.QuerySession(school.Id);
        (await session.Events.FetchStreamAsync(Selection.IdOf(Stage.Cycle))).Select(x => x.Data).OfType<MentorshipFormsChosen>()
            .ShouldHaveSingleItem().Grounds.Value.ToString().ShouldBe(paper);
        (await Count(school)).ShouldBe(1);
    }

    [Fact]
    public async Task that_was_refused_takes_another_file_in_place_of_the_first()
    {
        var (school, http, page) = await Candidates();
        var refused = await Send(http, page, new("основание.pdf", Pdf));
        // a file of the same name and length is still another file
        byte[] other = [.. Pdf[..^1], (byte)'?'];
        (await Post(http, refused, new("основание.pdf", other), Hidden().Match(refused).Groups[1].Value, "TeacherPupil")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var session = school.House.Store.QuerySession(school.Id);
        var chosen = (await session.Events.FetchStreamAsync(Selection.IdOf(Stage.Cycle))).Select(x => x.Data).OfType<MentorshipFormsChosen>().Single();
        (await http.GetByteArrayAsync($"/api/papers/{chosen.Grounds.Value}")).ShouldBe(other);
    }

    [Fact]
    public async Task tells_at_the_field_what_is_no_paper_and_keeps_nothing()
    {
        var (school, http, page) = await Candidates();
        var refused = await Send(http, page, new("основание.exe", "MZ"u8.ToArray()), "TeacherPupil");
        refused.ShouldContain("Приложите файл PDF, JPEG, PNG или DOCX.");
        refused.ShouldNotContain("Файл приложен");
        var large = await Send(http, page, new("основание.pdf", [.. Pdf, .. new byte[Mentorship.Kernel.Vault.Paper.Limit]]), "TeacherPupil");
        large.ShouldContain("Файл больше 10 МБ.");
        (await Count(school)).ShouldBe(0);
    }

    [Fact]
    public async Task keeps_the_file_of_an_earlier_try_when_the_next_is_no_paper()
    {
        var (_, http, page) = await Candidates();
        var refused = await Send(http, page, new("основание.pdf", Pdf));
        var paper = Hidden().Match(refused).Groups[1].Value;

        var again = await (await Post(http, refused, new("основание.exe", "MZ"u8.ToArray()), paper, "TeacherPupil")).Content.ReadAsStringAsync();

        again.ShouldContain("Приложите файл PDF, JPEG, PNG или DOCX.");
        Hidden().Match(again).Groups[1].Value.ShouldBe(paper);
    }

    [Fact]
    public async Task says_so_at_the_field_although_the_server_would_not_read_so_much()
    {
        await using var server = new Reader();
        (await server.Post(40 * 1024 * 1024)).ShouldBe("read 41943040");
        (await server.Post((int)PageForms.Bound + 1)).ShouldBe("413");
    }

    [Fact]
    public async Task far_too_large_is_told_on_a_page()
    {
        var (_, http, page) = await Candidates();
        var answer = await Post(http, page, new("основание.pdf", new byte[PageForms.Bound]), null, "TeacherPupil");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Файл больше 10 МБ. Приложите файл поменьше.");
    }

    [Fact]
    public async Task that_names_a_paper_no_longer_there_asks_for_it_again()
    {
        var (_, http, page) = await Candidates();
        var answer = await Post(http, page, null, Guid.NewGuid().ToString(), "TeacherPupil");
        var shown = await answer.Content.ReadAsStringAsync();
        shown.ShouldContain("Документ не найден: сначала приложите файл.");
        Hidden().IsMatch(shown).ShouldBeFalse();
    }

    [Fact]
    public async Task sent_twice_at_once_is_one_act_with_one_paper()
    {
        var (school, http, page) = await Candidates();
        var answers = await Task.WhenAll(Post(http, page, new("основание.pdf", Pdf), null, "TeacherPupil"), Post(http, page, new("основание.pdf", Pdf), null, "TeacherPupil"));
        answers.ShouldAllBe(x => x.StatusCode == HttpStatusCode.Redirect);
        (await Count(school)).ShouldBe(1);
    }

    private sealed record Scan(string Name, byte[] Content);

    private static async Task<(SchoolHouse School, HttpClient Http, string Page)> Candidates()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        var page = await http.GetAsync("/candidates");
        foreach (var cookie in page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        return (school, http, await page.Content.ReadAsStringAsync());
    }

    private static async Task<string> Send(HttpClient http, string page, Scan? scan, params string[] forms) =>
        await (await Post(http, page, scan, null, forms)).Content.ReadAsStringAsync();

    private static async Task<HttpResponseMessage> Post(HttpClient http, string page, Scan? scan, string? attached, params string[] forms)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("ChooseForms"), "_handler" }, { new StringContent(Token().Match(page).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent("2026-09-10"), "On" },
        };
        foreach (var form in forms) content.Add(new StringContent(form), "Forms");
        if (attached is not null) content.Add(new StringContent(attached), "Grounds");
        if (scan is not null) content.Add(new ByteArrayContent(scan.Content), "Grounds", scan.Name);
        return await http.PostAsync("/candidates", content);
    }

    private static async Task<long> Count(SchoolHouse school)
    {
        await using var command = school.House.Database.CreateCommand("select count(*) from vault.papers where tenant_id = $1");
        command.Parameters.AddWithValue(school.Id);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("type=\"hidden\" name=\"Grounds\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
