using System.Net;
using System.Text.Json;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Organisations;
using Mentorship.Programme.Contracts;
using Mentorship.Tests.Scenarios.Hardening;

namespace Mentorship.Tests.Scenarios.Monitoring;

/// <summary>Two regions with three schools, each with a completion; a program of each hears what is its own.</summary>
public class Hearing_by_machine
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task brings_a_region_all_its_schools_and_a_school_itself_alone()
    {
        var (first, second, third) = await Three();
        string[] own = [await first.Completion(), await second.Completion()];
        var foreign = await third.Completion();
        foreach (var (school, by, of, scope, heard) in new (SchoolHouse, Role, Role, string, string[])[]
                 {
                     (first, Role.Operator, Role.RegionalOperator, "feed:read", own), (second, Role.Operator, Role.RegionalOperator, "feed:read", own),
                     (third, Role.Operator, Role.RegionalOperator, "feed:read", [foreign]),
                     (first, Role.Director, Role.Auditor, "feed:school", own[..1]), (second, Role.DataProtectionOfficer, Role.Auditor, "feed:school", own[1..]),
                 })
        {
            var (http, _, _) = await Program(school, by, of, scope);
            var told = await http.GetStringAsync("/api/feed?limit=1000");
            Subjects(told).ShouldBe(heard, $"{scope} of {school.Id}");
            told.ShouldNotContain("Соколова");
            told.ShouldNotContain("Вера");
            (await http.GetAsync("/feed")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a token opens its scope only");
        }
    }

    [Fact]
    public async Task learns_nothing_of_another_region()
    {
        var (first, _, third) = await Three();
        await first.Completion();
        var (http, _, _) = await Program(third, Role.Operator, Role.RegionalOperator, "feed:read");
        (await http.GetStringAsync("/api/feed?limit=1000")).ShouldBe("[]");
        (await http.GetStringAsync($"/api/feed?limit=1000&school={first.Id}")).ShouldBe("[]");
        (await http.GetStringAsync($"/api/feed?limit=1000&region={first.Id}")).ShouldBe("[]");
        (await http.GetAsync($"/api/feed?lastEventId={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var waiting = http.GetStringAsync("/api/feed?timeout=2");
        await first.Completion();
        (await waiting).ShouldBe("[]");
    }

    [Fact]
    public async Task follows_what_was_entrusted_to_the_account_at_once()
    {
        var (first, second, third) = await Three();
        string[] own = [await first.Completion(), await second.Completion()];
        var foreign = await third.Completion();
        var (http, _, _) = await Program(first, Role.Operator, Role.RegionalOperator, "feed:read");
        Subjects(await http.GetStringAsync("/api/feed?limit=1000")).ShouldBe(own);
        var (other, district, account) = (await RegionOf(third), "d" + Guid.NewGuid().ToString("n")[..8], new AccountId(first.Account(Role.RegionalOperator).Id));
        await first.Send(Role.Operator, new AddRegion(other, "Другая область", Day), new EntrustTerritory(account, other, null, Day));
        Subjects(await http.GetStringAsync("/api/feed?limit=1000")).ShouldBe([foreign]);
        await first.Send(Role.Operator, new AddMunicipality(district, "Пустой округ", other, Day), new EntrustTerritory(account, other, district, Day));
        (await http.GetStringAsync("/api/feed?limit=1000")).ShouldBe("[]");
        (await first.Read(x => SecurityLine.Read(x))).Count(x => x.Matter == SecurityMatter.TerritoryEntrusted).ShouldBe(2);
        (await Should.ThrowAsync<Refused>(() => first.Send(Role.Operator, new EntrustTerritory(account, other, null, Day.AddDays(1))))).Message.ShouldBe("Дата ещё не наступила.");
    }

    [Fact]
    public async Task ends_with_the_secret_the_client_or_the_school()
    {
        var (first, second, _) = await Three();
        await second.Completion();
        var (http, client, _) = await Program(first, Role.Operator, Role.RegionalOperator, "feed:read");
        Subjects(await http.GetStringAsync("/api/feed")).Length.ShouldBe(1);
        var next = Invitation.NewSecret();
        await first.Send(Role.Operator, new RotateSecret(client, Invitation.HashOf(next), 0, Day));
        (await http.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var stranger = first.Stranger();
        using var renewed = await Reading_by_machine.With(first, await Reading_by_machine.Token(stranger, client, next));
        Subjects(await renewed.GetStringAsync("/api/feed")).Length.ShouldBe(1);
        await first.Send(Role.Operator, new DisableClient(client, Day));
        (await renewed.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var (last, _, _) = await Program(first, Role.Operator, Role.RegionalOperator, "feed:read");
        Subjects(await last.GetStringAsync("/api/feed")).Length.ShouldBe(1);
        await second.Send(Role.Operator, new CloseSchool(first.Id, Day));
        (await last.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "nobody of a closed school gets in");
    }

    [Fact]
    public async Task of_the_own_school_stays_there_though_the_account_serves_the_region_too()
    {
        var (first, second, _) = await Three();
        var (mine, beside) = (await first.Completion(), await second.Completion());
        var both = first.Account(Role.Auditor) with { Roles = [Role.Auditor, Role.RegionalOperator] };
        await using (var session = first.House.Store.LightweightSession(Sight.Nobody))
        {
            session.Store(both);
            await session.SaveChangesAsync();
        }

        var (narrow, _, _) = await Program(first, Role.Director, Role.Auditor, "feed:school");
        Subjects(await narrow.GetStringAsync("/api/feed?limit=1000")).ShouldBe([mine]);
        var (wide, _, _) = await Program(first, Role.Operator, Role.Auditor, "feed:read");
        Subjects(await wide.GetStringAsync("/api/feed?limit=1000")).ShouldBe([mine, beside]);
    }

    private static string[] Subjects(string told) => [.. JsonDocument.Parse(told).RootElement.EnumerateArray().Select(x => x.GetProperty("subject").GetString()!)];

    private static async Task<(SchoolHouse First, SchoolHouse Second, SchoolHouse OfOtherRegion)> Three()
    {
        var (house, region) = (await House.Open(), Reading_the_feed.Region());
        return (await house.School(region), await house.School(region), await house.School(Reading_the_feed.Region()));
    }

    private static async Task<string> RegionOf(SchoolHouse school) => (await school.Read(x => x.LoadAsync<Mentorship.Host.Access.School>(school.Id)))!.Region!;

    private static async Task<(HttpClient Http, Guid Client, string Secret)> Program(SchoolHouse school, Role by, Role of, string scope)
    {
        var (client, secret) = await Reading_by_machine.Registered(school, by, of, scope);
        using var stranger = school.Stranger();
        return (await Reading_by_machine.With(school, await Reading_by_machine.Token(stranger, client, secret)), client, secret);
    }
}

internal static class Completions_of_schools
{
    /// <summary>A programme of people with names comes to its end; what the group is called outside.</summary>
    public static async Task<string> Completion(this SchoolHouse school)
    {
        var formed = await school.Group(await school.Enrolled(), await school.Enrolled());
        await school.Happened(Guid.NewGuid(), formed.Completed(GoalVerdict.Reached));
        await school.Settle();
        return await Reading_the_feed.PseudonymOf(school, formed.Group);
    }
}
