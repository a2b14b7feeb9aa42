using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Demo;
using Mentorship.Tests.Scenarios.Access;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Hardening;

/// <summary>Whoever is turned away without being known belongs to no school: the operator reads of them, and nobody else.</summary>
public class What_strangers_do
{
    private const string Strangers = "/api/host/security?strangers=true";
    private readonly DateTimeOffset begun = DateTimeOffset.UtcNow;

    [Fact]
    public async Task with_a_tampered_cookie_is_told_to_the_operator()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, "10.77.1.1");
        await browser.SignIn(school.Account(Role.Curator).Login, DemoAccounts.Password);
        browser.Cookies["mentorship"] = browser.Cookies["mentorship"][..^4] + "AAAA";
        (await browser.Get("/api/participants/people")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await browser.Get("/people")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await IsTold(school, "10.77.1.0/24", SecurityMatter.SessionRefused);
    }

    [Fact]
    public async Task beyond_the_limit_is_stopped_for_a_while_and_told_to_the_operator()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, "10.77.2.1");
        HttpResponseMessage? stopped = null;
        for (var i = 0; i < 50 && stopped is null; i++)
            stopped = (await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => browser.Get("/api/nothing")))).FirstOrDefault(x => x.StatusCode == HttpStatusCode.TooManyRequests);
        stopped.ShouldNotBeNull();
        stopped.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        using var other = new Browser(school.House.Host.Server, "10.77.3.1");
        (await other.Get("/login")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await IsTold(school, "10.77.2.0/24", SecurityMatter.Limited);
    }

    [Fact]
    public async Task under_an_unknown_login_is_told_to_the_operator_without_the_login()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, "10.77.4.1");
        var typed = "typed-" + Guid.NewGuid().ToString("n");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 7; i++) answers.Add((await browser.SignIn(typed, "wrong password")).StatusCode);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        await IsTold(school, "10.77.4.0/24", [.. Enumerable.Repeat(SecurityMatter.SignInFailed, 4), SecurityMatter.SignInBraked]);
        using var keeper = await school.Http(Role.Operator);
        (await keeper.GetStringAsync(Strangers)).ShouldNotContain(typed);
    }

    [Fact]
    public async Task at_the_other_doors_is_told_to_the_operator_once_a_minute()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, "10.77.5.1");
        for (var i = 0; i < 3; i++)
        {
            using var foreign = Post("/login", ("Login", "x"));
            foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
            (await browser.Send(foreign)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            foreach (var path in new[] { "/login", "/logout", "/login/with/school" })
                (await browser.Send(Post(path, ("Login", "x")))).StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
            (await browser.Submit("/login", "passkey", ("Credential", i == 0 ? "not json" : "{\"id\":\"AAAA\"}"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await browser.Get("/login/provider")).Headers.Location!.ToString().ShouldBe("/login?provider=failed");
            (await Coming_by_a_provider.Answered(school, browser, "nobody-" + Guid.NewGuid(), "sign-in")).ShouldBe("/login?provider=unknown");
            (await browser.Send(Post("/api/token", ("grant_type", "client_credentials"), ("client_id", $"{Guid.NewGuid()}"), ("client_secret", "x")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        await IsTold(school, "10.77.5.0/24",
            SecurityMatter.Denied, SecurityMatter.FormRefused, SecurityMatter.PasskeyFailed, SecurityMatter.ProviderFailed, SecurityMatter.ProviderUnknown, SecurityMatter.ClientRefused);
    }

    [Fact]
    public async Task signed_out_without_the_forms_token_leaves_them_in_and_is_told_to_their_school()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        (await browser.Send(Post("/logout"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.IsIn()).ShouldBeTrue();
        var told = (await school.Read(x => SecurityLine.Read(x))).Single(x => x.Matter == SecurityMatter.FormRefused);
        (told.About, told.Detail).ShouldBe((school.Account(Role.Curator).Shown, "400 /logout"));
    }

    [Fact]
    public async Task in_the_name_of_an_account_is_told_to_its_school()
    {
        var school = await (await House.Open()).School();
        var curator = school.Account(Role.Curator);
        using var browser = new Browser(school.House.Host.Server, "10.77.6.1");
        await school.Send(Role.Director, new BlockAccount(new(curator.Id), Entrance_hall.Day));
        for (var i = 0; i < 2; i++) (await browser.SignIn(curator.Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var told = (await school.Read(x => SecurityLine.Read(x))).Where(x => x.Matter == SecurityMatter.SignInBarred).ShouldHaveSingleItem();
        (told.About, told.From, told.Detail).ShouldBe((curator.Shown, "10.77.6.0/24", "Password"));
        using var director = await school.Browse(Role.Director);
        (await director.Read("/security")).ShouldContain("вход узнан, но закрыт (пароль)");
    }

    [Fact]
    public async Task with_the_name_of_somebodys_passkey_is_told_to_their_school()
    {
        var school = await (await House.Open()).School();
        var key = Guid.NewGuid().ToByteArray();
        await using var session = school.House.Store.LightweightSession();
        var director = await school.Load(school.Account(Role.Director).Id);
        session.UpdateRevision(director with { Passkeys = [new(Convert.ToBase64String(key), "", "ключ", begun, 0, [], true, false, false)] }, director.Revision + 1);
        await session.SaveChangesAsync();
        using var browser = new Browser(school.House.Host.Server, "10.77.7.1");
        (await browser.Submit("/login", "passkey", ("Credential", $"{{\"id\":\"{Base64Url.EncodeToString(key)}\"}}"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var told = (await school.Read(x => SecurityLine.Read(x))).ShouldHaveSingleItem();
        (told.Matter, told.About, told.From).ShouldBe((SecurityMatter.PasskeyFailed, director.Shown, "10.77.7.0/24"));
    }

    [Fact]
    public async Task with_a_providers_refusal_is_written_by_the_providers_name()
    {
        var connection = await HostProcess.NewDatabase();
        try
        {
            await using var host = await HostProcess.Start(connection, "--Oidc:Providers:school:Authority=http://127.0.0.1:9", "--Oidc:Providers:school:ClientId=x");
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
            (await http.GetAsync("/login/provider/school?error=access_denied&state=x")).Headers.Location!.ToString().ShouldBe("/login?provider=failed");
            await using var database = NpgsqlDataSource.Create(connection);
            await using var told = database.CreateCommand("select data ->> 'matter' || ' ' || (data ->> 'school') || (data ->> 'detail') from access.mt_doc_security_events");
            (await told.ExecuteScalarAsync()).ShouldBe("ProviderFailed school");
        }
        finally
        {
            await HostProcess.DropDatabase(connection);
        }
    }

    [Fact]
    public async Task that_cannot_be_read_is_answered_with_a_sentence_where_the_program_really_runs()
    {
        var connection = await HostProcess.NewDatabase();
        try
        {
            await using var host = await HostProcess.Start(connection);
            using var http = new HttpClient { BaseAddress = host.Address };
            var answer = await http.PostAsync("/api/sign-in", new StringContent("{", System.Text.Encoding.UTF8, "application/json"));
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Запрос не удалось прочитать");
        }
        finally
        {
            await HostProcess.DropDatabase(connection);
        }
    }

    /// <summary>The operator reads exactly this of an address, whatever their school; the readers of this school's journal nothing of it.</summary>
    private async Task IsTold(SchoolHouse school, string from, params SecurityMatter[] matters)
    {
        var elsewhere = await school.House.School();
        using var keeper = await elsewhere.Http(Role.Operator);
        var lines = (await Lines(keeper, Strangers)).Where(x => x.From == from && x.At >= begun).ToArray();
        lines.Select(x => x.Matter).Order().ShouldBe(matters.Order());
        lines.ShouldAllBe(x => x.About == "" && x.By == "");
        (await (await keeper.GetAsync("/security?strangers=true")).Content.ReadAsStringAsync()).ShouldContain(from);
        (await Lines(keeper, "/api/host/security")).ShouldNotContain(x => x.From == from);
        foreach (var role in PermissionTable.RolesOf(Deed.ReadSecurity).Except([Role.Operator]))
        {
            using var reader = await school.Http(role);
            foreach (var closed in new[] { Strangers, "/security?strangers=true" }) (await reader.GetAsync(closed)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} {closed}");
            (await Lines(reader, "/api/host/security")).ShouldNotContain(x => x.From == from && matters.Contains(x.Matter), $"{role}");
            (await reader.GetStringAsync("/security")).ShouldNotContain("strangers=true");
        }

        using var operatorHere = await school.Http(Role.Operator);
        WebUtility.HtmlDecode(await operatorHere.GetStringAsync("/security")).ShouldContain("href=\"/security?strangers=true\"");
    }

    private static async Task<IReadOnlyList<SecurityLine>> Lines(HttpClient http, string path) => (await http.GetFromJsonAsync<SecurityLine[]>(path, Json.Options))!;

    private static HttpRequestMessage Post(string path, params (string Name, string Value)[] form) =>
        new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form.Select(x => KeyValuePair.Create(x.Name, x.Value))) };
}
