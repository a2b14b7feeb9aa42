using System.Diagnostics;
using System.Net;
using Mentorship.Host.Demo;

namespace Mentorship.Tests.Scenarios.Access;

public class Guessing_passwords
{
    [Fact]
    public async Task a_thousand_times_is_refused_quickly_and_keeps_the_owner_in()
    {
        var school = await (await House.Open()).School();
        var login = school.Account(Role.Director).Login;
        // the owner and the guesser sit behind one address, as in a school
        using var owner = new Browser(school.House.Host.Server, "10.1.1.1");
        using var guesser = new Browser(school.House.Host.Server, "10.1.1.1");
        (await owner.SignIn(login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var tried = Stopwatch.StartNew();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 1000; i++) answers.Add((await guesser.SignIn(login, $"wrong password {i}")).StatusCode);
        answers.Count(x => x == HttpStatusCode.Unauthorized).ShouldBeInRange(5, 15);
        answers.Count(x => x == HttpStatusCode.TooManyRequests).ShouldBeGreaterThan(980);
        tried.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        (await guesser.SignIn(login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);

        (await owner.IsIn()).ShouldBeTrue();
        await owner.SignOut();
        (await owner.IsIn()).ShouldBeFalse();
        (await owner.SignIn(login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task tells_nobody_whether_the_login_exists()
    {
        var school = await (await House.Open()).School();
        using var first = new Browser(school.House.Host.Server, "10.1.2.1");
        using var second = new Browser(school.House.Host.Server, "10.1.2.2");
        for (var i = 0; i < 8; i++)
        {
            var there = await first.SignIn(school.Account(Role.Director).Login, "wrong password");
            var nowhere = await second.SignIn("nobody-" + school.Id, "wrong password");
            nowhere.StatusCode.ShouldBe(there.StatusCode);
            if (i < 5) (await Body(nowhere)).ShouldBe(await Body(there));
        }
    }

    [Fact]
    public async Task is_slowed_down_on_the_page_in_a_sentence()
    {
        var school = await (await House.Open()).School();
        using var guesser = new Browser(school.House.Host.Server, "10.1.3.1");
        HttpResponseMessage last = null!;
        for (var i = 0; i < 7; i++) last = await guesser.Submit("/login", "login", ("Login", school.Account(Role.Director).Login), ("Password", "wrong password"));
        last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        WebUtility.HtmlDecode(await last.Content.ReadAsStringAsync()).ShouldContain("Слишком много попыток. Подождите");
    }

    private static async Task<string> Body(HttpResponseMessage answer) =>
        System.Text.RegularExpressions.Regex.Replace(await answer.Content.ReadAsStringAsync(), "\"traceId\":\"[^\"]*\"", "");
}
