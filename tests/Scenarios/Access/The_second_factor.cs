using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Demo;
using OtpNet;

namespace Mentorship.Tests.Scenarios.Access;

public partial class The_second_factor
{
    [Fact]
    public async Task is_asked_for_after_the_password_and_each_code_is_good_once()
    {
        var (school, login, key, _) = await TurnedOn();
        using var program = new Browser(school.House.Host.Server);
        var asked = await program.SignIn(login, DemoAccounts.Password);
        asked.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await asked.Content.ReadAsStringAsync()).ShouldContain("Введите код");
        (await program.IsIn()).ShouldBeFalse();
        (await program.SignIn(login, DemoAccounts.Password, "000000")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var code = Next(key);
        (await program.SignIn(login, DemoAccounts.Password, code)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await program.SignIn(login, DemoAccounts.Password, code)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task is_asked_for_on_a_page_of_its_own()
    {
        var (school, login, key, _) = await TurnedOn();
        using var browser = new Browser(school.House.Host.Server);
        var first = await browser.Submit("/login?return=/groups", "login", ("Login", login), ("Password", DemoAccounts.Password));
        first.Headers.Location!.ToString().ShouldContain("/login/code");
        (await browser.IsIn()).ShouldBeFalse();
        var second = await browser.Submit("/login/code?return=/groups", "code", ("Code", Next(key)));
        second.Headers.Location!.ToString().ShouldEndWith("/groups");
        (await browser.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task is_replaced_by_a_recovery_code_once()
    {
        var (school, login, _, codes) = await TurnedOn();
        codes.Count.ShouldBe(10);
        using var program = new Browser(school.House.Host.Server);
        (await program.SignIn(login, DemoAccounts.Password, codes[3].ToLowerInvariant())).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await program.SignIn(login, DemoAccounts.Password, codes[3])).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await program.SignIn(login, DemoAccounts.Password, codes[4])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await school.Read(x => SecurityLine.Read(x))).Count(x => x.Matter == SecurityMatter.RecoveryCodeUsed).ShouldBe(2);
    }

    [Fact]
    public async Task proves_in_the_middle_of_the_work_that_it_is_still_they()
    {
        var (school, login, key, codes) = await TurnedOn();
        using var program = new Browser(school.House.Host.Server);
        (await program.SignIn(login, DemoAccounts.Password, codes[0])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await school.LetProofsGrowOld();
        (await Answers(program)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Prove(program, codes[1])).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "a recovery code proves nothing that is weighty");
        (await Prove(program, "000000")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Answers(program)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var code = Next(key);
        (await Prove(program, code)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Answers(program)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.LetProofsGrowOld();
        (await Answers(program)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Prove(program, code)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "a code is good once");
        (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).ShouldContain(SecurityMatter.Proved);
    }

    private static Task<HttpResponseMessage> Answers(Browser program) => program.Get($"/api/participants/people/{Guid.NewGuid()}/answers");

    private static Task<HttpResponseMessage> Prove(Browser program, string code) =>
        program.Send(new(HttpMethod.Post, "/api/step-up") { Content = JsonContent.Create(new { code }) });

    [Fact]
    public async Task cannot_be_guessed()
    {
        var (school, login, _, _) = await TurnedOn();
        using var program = new Browser(school.House.Host.Server, "10.2.1.1");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++) answers.Add((await program.SignIn(login, DemoAccounts.Password, $"{i:d6}")).StatusCode);
        answers.Take(5).ShouldAllBe(x => x == HttpStatusCode.Unauthorized);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task leaves_neither_key_nor_codes_readable_in_the_database()
    {
        var (school, _, key, codes) = await TurnedOn();
        var kept = System.Text.Json.JsonSerializer.Serialize(await school.Load(school.Account(Role.Curator).Id));
        kept.ShouldNotContain(key);
        foreach (var code in codes) kept.ShouldNotContain(code);
    }

    [Fact]
    public async Task is_turned_off_with_the_password_only()
    {
        var (school, login, key, _) = await TurnedOn();
        using var browser = new Browser(school.House.Host.Server);
        await browser.SignIn(login, DemoAccounts.Password, Next(key));
        (await browser.Submit("/account", "second-off", ("CurrentPassword", "не тот пароль"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.Submit("/account", "second-off", ("CurrentPassword", DemoAccounts.Password))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var program = new Browser(school.House.Host.Server);
        (await program.SignIn(login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static async Task<(SchoolHouse School, string Login, string Key, IReadOnlyList<string> Codes)> TurnedOn()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        var key = Key().Match(await browser.Read("/account/codes")).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var answer = await browser.Submit("/account/codes", "codes", ("CurrentPassword", DemoAccounts.Password), ("Code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp()));
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return (school, school.Account(Role.Curator).Login, key, [.. Codes().Matches(page).Select(x => x.Groups[1].Value)]);
    }

    /// <summary>The code after the one used for turning on, which clocks a little ahead show already.</summary>
    private static string Next(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow.AddSeconds(30));

    [GeneratedRegex("<code class=\"key\">([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Codes();
}
