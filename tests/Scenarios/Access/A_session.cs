using System.Net;
using Marten;
using Mentorship.Host.Access.Entering;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Demo;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Access;

public class A_session
{
    [Fact]
    public async Task is_kept_in_a_cookie_no_script_reads()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server);
        var set = (await browser.SignIn(school.Account(Role.Curator).Login, DemoAccounts.Password)).Headers.GetValues("Set-Cookie").Single(x => x.StartsWith("mentorship=", StringComparison.Ordinal));
        set.ShouldContain("httponly");
        set.ShouldContain("samesite=lax");
        set.ShouldContain("path=/");
        set.ShouldNotContain("domain=");
    }

    [Fact]
    public async Task over_an_encrypted_connection_is_tied_to_this_host()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, origin: "https://school.example");
        var set = (await browser.SignIn(school.Account(Role.Curator).Login, DemoAccounts.Password)).Headers.GetValues("Set-Cookie").ToArray();
        set.ShouldAllBe(x => x.StartsWith("__Host-mentorship", StringComparison.Ordinal) && x.Contains("secure") && x.Contains("httponly") && x.Contains("path=/"));
        set.Length.ShouldBe(2);
    }

    [Fact]
    public async Task cannot_be_forged_or_changed()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        var real = browser.Cookies["mentorship"];
        for (var at = 10; at < real.Length; at += real.Length / 7)
        {
            browser.Cookies["mentorship"] = real[..at] + (real[at] == 'A' ? 'B' : 'A') + real[(at + 1)..];
            (await browser.IsIn()).ShouldBeFalse();
        }

        foreach (var forged in new[] { "x", Guid.NewGuid().ToString(), Convert.ToBase64String(new byte[200]) })
        {
            browser.Cookies["mentorship"] = forged;
            (await browser.IsIn()).ShouldBeFalse();
        }

        browser.Cookies["mentorship"] = real;
        (await browser.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task is_over_for_good_when_signed_out()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        var stolen = browser.Cookies["mentorship"];
        await browser.SignOut();
        browser.Cookies["mentorship"] = stolen;
        (await browser.IsIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task is_ended_from_another_device()
    {
        var school = await (await House.Open()).School();
        using var home = await school.Browse(Role.Curator);
        using var library = await school.Browse(Role.Curator);
        await using var session = school.House.Store.QuerySession();
        var curator = school.Account(Role.Curator).Id;
        var both = await session.Query<Session>().Where(x => x.Account == curator).OrderBy(x => x.Since).ToListAsync();
        both.Count.ShouldBe(2);
        (await home.Submit("/account", $"end-{both[1].Id:n}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await home.IsIn()).ShouldBeTrue();
        (await library.IsIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task of_somebody_else_is_not_ended()
    {
        var school = await (await House.Open()).School();
        using var director = await school.Browse(Role.Director);
        using var curator = await school.Browse(Role.Curator);
        using var other = await school.Browse(Role.Curator);
        await using var session = school.House.Store.QuerySession();
        var theirs = school.Account(Role.Director).Id;
        var one = await session.Query<Session>().FirstAsync(x => x.Account == theirs);
        await curator.Submit("/account", "end-all", ("_handler", $"end-{one.Id:n}"));
        (await director.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task ends_everywhere_at_once()
    {
        var school = await (await House.Open()).School();
        using var home = await school.Browse(Role.Curator);
        using var library = await school.Browse(Role.Curator);
        (await home.Submit("/account", "end-all")).Headers.Location!.ToString().ShouldEndWith("/login");
        (await home.IsIn()).ShouldBeFalse();
        (await library.IsIn()).ShouldBeFalse();
        (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).ShouldContain(SecurityMatter.AllSessionsEnded);
    }

    [Fact]
    public async Task that_is_seen_again_takes_nothing_back_that_another_tab_has_done()
    {
        var (school, browser) = await Idle();
        await Meanwhile(school, "{provedAt}", "\"2026-09-15T10:00:00+00:00\"", () => browser.Get("/account"));
        (await Kept(school)).ProvedAt.ShouldBe(new DateTimeOffset(2026, 9, 15, 10, 0, 0, TimeSpan.Zero));
        (await Kept(school)).LastSeen.ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddMinutes(-4));
    }

    [Fact]
    public async Task in_which_two_tabs_do_something_at_once_keeps_both()
    {
        var (school, browser) = await Idle();
        await browser.Get("/account");
        await Meanwhile(school, "{inspections}", """[{"purpose": "плановая проверка", "participant": null, "until": "2026-09-15T10:00:00+00:00"}]""", () => browser.Send(
            new(HttpMethod.Post, "/api/step-up") { Content = System.Net.Http.Json.JsonContent.Create(new { password = DemoAccounts.Password }) }));
        (await Kept(school)).Inspections.Count.ShouldBe(1);
        (await Kept(school)).ProvedAt!.Value.ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddMinutes(-4));
    }

    [Fact]
    public async Task goes_on_where_the_password_is_changed_and_ends_elsewhere()
    {
        var school = await (await House.Open()).School();
        using var home = await school.Browse(Role.Curator);
        using var library = await school.Browse(Role.Curator);
        (await home.Submit("/account", "password", ("CurrentPassword", "не тот пароль"), ("NewPassword", Entrance_hall.Good), ("Again", Entrance_hall.Good))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await library.IsIn()).ShouldBeTrue();
        (await home.Submit("/account", "password", ("CurrentPassword", DemoAccounts.Password), ("NewPassword", Entrance_hall.Good), ("Again", Entrance_hall.Good))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await home.IsIn()).ShouldBeTrue();
        (await library.IsIn()).ShouldBeFalse();
        (await library.SignIn(school.Account(Role.Curator).Login, DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await library.SignIn(school.Account(Role.Curator).Login, Entrance_hall.Good)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>Signed in, and not seen for longer than a session goes without being written.</summary>
    private static async Task<(SchoolHouse School, Browser Browser)> Idle()
    {
        var school = await (await House.Open()).School();
        var browser = await school.Browse(Role.Curator);
        await using var aging = school.House.Database.CreateCommand(
            "update access.mt_doc_session set data = data || jsonb_build_object('lastSeen', now() - interval '6 minutes', 'provedAt', now() - interval '6 minutes') where data ->> 'account' = $1");
        aging.Parameters.AddWithValue($"{school.Account(Role.Curator).Id}");
        (await aging.ExecuteNonQueryAsync()).ShouldBe(1);
        return (school, browser);
    }

    /// <summary>Changes the session from elsewhere at the very moment between a request's reading it and its writing it.</summary>
    private static async Task Meanwhile(SchoolHouse school, string path, string value, Func<Task<HttpResponseMessage>> act)
    {
        await using var elsewhere = await school.House.Database.OpenConnectionAsync();
        await using var transaction = await elsewhere.BeginTransactionAsync();
        await using var change = new NpgsqlCommand("update access.mt_doc_session set data = jsonb_set(data, $2::text[], $3::jsonb) where data ->> 'account' = $1", elsewhere, transaction)
        {
            Parameters = { new() { Value = $"{school.Account(Role.Curator).Id}" }, new() { Value = path }, new() { Value = value } },
        };
        await change.ExecuteNonQueryAsync();
        var request = act();
        await using var waiting = school.House.Database.CreateCommand("select count(*) from pg_stat_activity where $1 = any(pg_blocking_pids(pid))");
        waiting.Parameters.AddWithValue(elsewhere.ProcessID);
        while ((long)(await waiting.ExecuteScalarAsync())! == 0) request.IsCompleted.ShouldBeFalse("the request wrote nothing");
        await transaction.CommitAsync();
        (await request).IsSuccessStatusCode.ShouldBeTrue();
    }

    private static async Task<Session> Kept(SchoolHouse school)
    {
        await using var session = school.House.Store.QuerySession();
        var owner = school.Account(Role.Curator).Id;
        return await session.Query<Session>().SingleAsync(x => x.Account == owner);
    }
}
