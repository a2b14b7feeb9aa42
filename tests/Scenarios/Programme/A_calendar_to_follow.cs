using System.Net;
using System.Text.RegularExpressions;
using Ical.Net;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Following;
using Mentorship.Programme.RoadMapping;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Programme;

public partial class A_calendar_to_follow
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task tells_whoever_has_the_address_the_lines_of_its_owner_and_no_person()
    {
        var school = await Own_lines_of_the_road_map.InForce();
        var address = await Make(school, Role.Director);
        await school.Send(Role.Curator, new CompleteLine("9.4", new(2026), await school.Paper(), Today));
        await school.Settle();

        var answer = await school.Stranger().GetAsync(address);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var calendar = Calendar.Load(await answer.Content.ReadAsStringAsync())!;
        var days = calendar.Events.ToDictionary(x => x.Description!.Split("/roadmap/")[1].Split('/')[0]);
        days["3.1"].Start!.Value.ShouldBe(new DateTime(2026, 9, 15));
        days["3.1"].IsAllDay.ShouldBeTrue();
        days["3.1"].Summary!.ShouldStartWith("3. .1. Издание приказа");
        days["9.4"].Summary!.ShouldStartWith("✓");
        days.Keys.ShouldNotContain("8.1");
        calendar.Events.Select(x => x.Uid).Distinct().Count().ShouldBe(calendar.Events.Count);
    }

    [Fact]
    public async Task is_gone_once_the_address_is_replaced_revoked_or_its_owner_blocked()
    {
        var school = await Own_lines_of_the_road_map.InForce();
        var first = await Make(school, Role.Director);
        var second = await Make(school, Role.Director);
        (await Asked(school, first)).ShouldBe(HttpStatusCode.NotFound);
        (await Asked(school, second)).ShouldBe(HttpStatusCode.OK);

        await Block(school, Role.Director, DateTimeOffset.MaxValue);
        (await Asked(school, second)).ShouldBe(HttpStatusCode.NotFound);
        await Block(school, Role.Director, null);
        (await Asked(school, second)).ShouldBe(HttpStatusCode.OK);

        await Links(school).Revoke(school.Account(Role.Director));
        (await Asked(school, second)).ShouldBe(HttpStatusCode.NotFound);
        (await Asked(school, "/calendar/nothing")).ShouldBe(HttpStatusCode.NotFound);
        var told = (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).ToArray();
        (told.Count(x => x == SecurityMatter.CalendarLinkMade), told.Count(x => x == SecurityMatter.CalendarLinkRevoked)).ShouldBe((2, 1));
    }

    [Fact]
    public async Task keeps_no_secret()
    {
        var school = await Own_lines_of_the_road_map.InForce();
        var address = await Make(school, Role.Curator);
        await using var asked = school.House.Database.CreateCommand("select count(*) from access.mt_doc_calendarlink where data::text like '%' || $1 || '%' or id = $1");
        asked.Parameters.AddWithValue(address.Split('/')[^1]);
        (await asked.ExecuteScalarAsync()).ShouldBe(0L);
    }

    /// <summary>Makes the address on the page of one's own account, as its owner does.</summary>
    private static async Task<string> Make(SchoolHouse school, Role role)
    {
        var http = await school.Http(role);
        using var shown = await http.GetAsync("/account");
        foreach (var cookie in shown.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        var page = await shown.Content.ReadAsStringAsync();
        page.ShouldContain("id=\"calendar\"");
        var token = Token().Match(page).Groups[1].Value;
        var made = await http.PostAsync("/account", new FormUrlEncodedContent([new("_handler", "calendar"), new("__RequestVerificationToken", token)]));
        return Secret().Match(await made.Content.ReadAsStringAsync()).Value;
    }

    private static CalendarLinks Links(SchoolHouse school) => school.House.Host.Services.GetRequiredService<CalendarLinks>();

    private static async Task<HttpStatusCode> Asked(SchoolHouse school, string address) => (await school.Stranger().GetAsync(address)).StatusCode;

    private static async Task Block(SchoolHouse school, Role role, DateTimeOffset? until)
    {
        await using var session = school.House.Store.LightweightSession(Sight.Nobody);
        var account = (await session.LoadAsync<Account>(school.Account(role).Id))!;
        account.ClosedUntil = until;
        session.UpdateRevision(account, account.Revision + 1);
        await session.SaveChangesAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("/calendar/[A-Za-z0-9_-]{20,}")]
    private static partial Regex Secret();
}
