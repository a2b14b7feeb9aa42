using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Demo;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Access;
using Microsoft.Extensions.DependencyInjection;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Journal;

public class Proving_it_is_still_you
{
    [Fact]
    public async Task is_asked_of_a_program_that_signs_an_order_with_an_old_proof()
    {
        var (school, http) = await Aged(Role.Director);
        var order = await Order(school);
        var cancel = new CancelOrder(order.Order, new(Guid.NewGuid()), order.On);
        var asked = await http.Post(Modules(school), order);
        asked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = await asked.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("type").GetString().ShouldBe("step-up-required");
        problem.GetProperty("title").GetString().ShouldBe("Подтвердите, что это вы: введите пароль или код из приложения.");
        problem.GetProperty("door").GetString().ShouldBe("/api/step-up");

        (await Prove(http, "не тот пароль")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await http.Post(Modules(school), order)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Prove(http, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.Post(Modules(school), order)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.Post(Modules(school), cancel)).StatusCode.ShouldNotBe(HttpStatusCode.Forbidden);

        await school.LetProofsGrowOld();
        (await http.Post(Modules(school), cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).Where(x => x is SecurityMatter.Proved or SecurityMatter.ProofFailed)
            .ShouldBe([SecurityMatter.Proved, SecurityMatter.ProofFailed]);
    }

    [Fact]
    public async Task is_for_whoever_may_do_it_at_all()
    {
        var (school, curator) = await Aged(Role.Curator);
        var answer = await curator.Post(Modules(school), await Order(school));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("step-up-required");
    }

    [Fact]
    public async Task is_braked_like_signing_in()
    {
        var (_, http) = await Aged(Role.Director);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 8; i++) answers.Add((await Prove(http, $"не тот пароль {i}")).StatusCode);
        answers[0].ShouldBe(HttpStatusCode.Unauthorized);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task opens_answers_and_notes()
    {
        var (school, pupil) = await Every_reading.Somebody();
        var http = await school.Http(Role.Curator);
        await school.LetProofsGrowOld();
        (await http.GetAsync($"/api/participants/people/{pupil.Value}/answers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await http.GetAsync($"/api/programme/groups/{Guid.NewGuid()}/notes")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await http.GetStringAsync($"/people/{pupil.Value}");
        page.ShouldNotContain("Хочу подтянуть математику");
        page.ShouldContain($"/step-up?return=/people/{pupil.Value}");
        (await Prove(http, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.GetAsync($"/api/participants/people/{pupil.Value}/answers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Хочу подтянуть математику");
    }

    [Fact]
    public async Task is_asked_for_in_the_form_and_nothing_is_typed_or_attached_again()
    {
        var (_, http) = await Aged(Role.Director);
        var (token, order) = await Blank(http);
        using var first = Form(token, order, proof: null, paper: null);
        first.Add(new ByteArrayContent(SchoolHouse.Scan), "Document", "приказ.pdf");
        var asked = await (await http.PostAsync("/orders", first)).Content.ReadAsStringAsync();
        asked.ShouldContain("Подтвердите, что это вы: введите пароль или код из приложения.");
        asked.ShouldNotContain("/api/");
        asked.ShouldContain("value=\"17-о\"");
        var paper = asked.Split("type=\"hidden\" name=\"Document\" value=\"")[1].Split('"')[0];

        using var wrong = Form(token, order, "не тот пароль", paper);
        var refused = await http.PostAsync("/orders", wrong);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await refused.Content.ReadAsStringAsync();
        again.ShouldContain("value=\"17-о\"");
        again.ShouldNotContain("не тот пароль");

        using var right = Form(token, order, DemoAccounts.Password, paper);
        (await http.PostAsync("/orders", right)).Headers.Location!.ToString().ShouldContain("done=IssueOrder");
        (await http.GetStringAsync("/orders")).ShouldContain("17-о");
    }

    [Fact]
    public async Task in_a_form_that_is_refused_for_something_else_keeps_the_corrected_form_good()
    {
        var (_, http) = await Aged(Role.Director);
        var (token, order) = await Blank(http);
        using var late = Form(token, order, DemoAccounts.Password, paper: null, on: "2026-12-31");
        late.Add(new ByteArrayContent(SchoolHouse.Scan), "Document", "приказ.pdf");
        var refused = await http.PostAsync("/orders", late);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await refused.Content.ReadAsStringAsync();
        again.ShouldNotContain("Подтвердите, что это вы");

        using var right = Form(Token(again), order, proof: null, again.Split("type=\"hidden\" name=\"Document\" value=\"")[1].Split('"')[0]);
        (await http.PostAsync("/orders", right)).Headers.Location!.ToString().ShouldContain("done=IssueOrder");
    }

    [Fact]
    public async Task elsewhere_keeps_the_forms_good_that_were_open_before()
    {
        var (school, http) = await Aged(Role.Director);
        var (token, order) = await Blank(http);
        (await Prove(http, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await using (var renaming = school.House.Database.CreateCommand("update access.mt_doc_school set data = jsonb_set(data, '{name}', '\"Школа № 8\"') where id = $1"))
        {
            renaming.Parameters.AddWithValue(school.Id);
            await renaming.ExecuteNonQueryAsync();
        }

        using var form = Form(token, order, proof: null, paper: null);
        form.Add(new ByteArrayContent(SchoolHouse.Scan), "Document", "приказ.pdf");
        (await http.PostAsync("/orders", form)).Headers.Location!.ToString().ShouldContain("done=IssueOrder");
    }

    [Fact]
    public async Task by_password_or_code_is_taken_where_the_school_lets_people_in_by_a_provider_only()
    {
        var (school, http) = await Aged(Role.Director);
        await school.OnlyProviders();
        (await Prove(http, "не тот пароль")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Prove(http, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.Post(Modules(school), await Order(school))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task brings_a_reader_to_a_page_and_back()
    {
        var (_, http) = await Aged(Role.DataProtectionOfficer);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/journal/export?matter=Names");
        request.Headers.Accept.ParseAdd("text/html");
        var answer = await http.SendAsync(request);
        answer.Headers.Location!.ToString().ShouldBe("/step-up?return=" + Uri.EscapeDataString("/api/journal/export?matter=Names"));
    }

    private static MultipartFormDataContent Form(string token, string order, string? proof, string? paper, string on = "2026-09-10")
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("IssueOrder"), "_handler" }, { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(order), "Order" },
            { new StringContent("IntroduceTargetModel"), "Kind" }, { new StringContent("17-о"), "Number" }, { new StringContent(on), "On" },
        };
        if (proof is not null) form.Add(new StringContent(proof), "_proof");
        if (paper is not null) form.Add(new StringContent(paper), "Document");
        return form;
    }

    /// <summary>The form's token and the number it gives the order.</summary>
    private static async Task<(string Token, string Order)> Blank(HttpClient http)
    {
        var page = await http.GetStringAsync("/orders");
        return (Token(page), page.Split("id=\"IssueOrder\"")[1].Split("name=\"Order\" value=\"")[1].Split('"')[0]);
    }

    private static string Token(string page) => page.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];

    private static async Task<IssueOrder> Order(SchoolHouse school) =>
        new(new(Guid.NewGuid()), OrderKind.IntroduceTargetModel, "17-о", await school.Paper(), [], [], null, new(2026, 9, 10));

    private static async Task<(SchoolHouse School, HttpClient Http)> Aged(Role role)
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(role);
        var page = await http.GetAsync("/account");
        foreach (var cookie in page.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        await school.LetProofsGrowOld();
        return (school, http);
    }

    private static Task<HttpResponseMessage> Prove(HttpClient http, string password) => http.PostAsJsonAsync("/api/step-up", new { password });

    private static IReadOnlyList<Module> Modules(SchoolHouse school) => school.House.Host.Services.GetRequiredService<IReadOnlyList<Module>>();
}
