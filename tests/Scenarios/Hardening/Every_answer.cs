using System.Net;
using Mentorship.Tests.Scenarios.Access;

namespace Mentorship.Tests.Scenarios.Hardening;

public class Every_answer
{
    [Theory, InlineData("/login"), InlineData("/"), InlineData("/people"), InlineData("/nothing"), InlineData("/api/participants/people"), InlineData("/link/x"), InlineData("/passkey.js")]
    public async Task tells_the_browser_to_be_careful(string path)
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        using var answer = await browser.Get(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe(path.StartsWith("/link", StringComparison.Ordinal) ? "no-referrer" : "same-origin");
        if (path != "/passkey.js") answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task over_an_encrypted_connection_asks_for_one_ever_after()
    {
        var school = await (await House.Open()).School();
        using var browser = new Browser(school.House.Host.Server, origin: "https://school.example");
        (await browser.Get("/login")).Headers.GetValues("Strict-Transport-Security").Single().ShouldContain("max-age=31536000");
    }

    [Fact]
    public async Task to_a_sign_out_without_the_forms_token_leaves_the_session()
    {
        var school = await (await House.Open()).School();
        using var browser = await school.Browse(Role.Curator);
        (await browser.Send(new(HttpMethod.Post, "/logout"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.IsIn()).ShouldBeTrue();
    }
}
