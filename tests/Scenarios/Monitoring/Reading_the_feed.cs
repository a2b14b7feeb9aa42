using System.Net;
using System.Text.Json;
using Marten;
using Marten.Events;
using Mentorship.Host.Access;
using Mentorship.Host.Organisations;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Reporting;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Scenarios.Monitoring;

public class Reading_the_feed
{
    [Fact]
    public async Task goes_on_behind_a_cursor_and_names_nobody()
    {
        var region = Region();
        var (first, second) = (await (await House.Open()).School(region), await (await House.Open()).School(region));
        var groups = new[] { await Completion(first), await Completion(second), await Completion(first) };
        var pseudonyms = new List<string>();
        foreach (var (school, group, _) in groups) pseudonyms.Add(await PseudonymOf(school, group));
        var http = await first.Http(Role.RegionalOperator);

        var seen = new List<JsonElement>();
        for (var (cursor, page) = ("", 7); page > 0;)
        {
            var answer = await http.GetAsync($"/api/feed?limit=7{cursor}");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/cloudevents-batch+json");
            var text = await answer.Content.ReadAsStringAsync();
            foreach (var (_, group, people) in groups)
            {
                text.ShouldNotContain(group.Value.ToString());
                foreach (var person in people) text.ShouldNotContain(person.Value.ToString());
            }

            var events = JsonDocument.Parse(text).RootElement.EnumerateArray().ToArray();
            seen.AddRange(events);
            page = events.Length;
            if (page > 0) cursor = $"&lastEventId={events[^1].GetProperty("id").GetString()}";
        }

        seen.Select(x => x.GetProperty("subject").GetString()!).Where(pseudonyms.Contains).ShouldBe(pseudonyms);
        var one = seen.Last(x => x.GetProperty("subject").GetString() == pseudonyms[1]);
        one.GetProperty("type").GetString().ShouldBe("ru.mentorship.programme.completed.v1");
        one.GetProperty("source").GetString().ShouldBe($"/schools/{second.Id}");
        one.GetProperty("data").GetProperty("goalAttainment").GetDecimal().ShouldBe(1);
        seen.Select(x => x.GetProperty("sequence").GetString()).ShouldBeInOrder();
    }

    [Fact]
    public async Task tells_of_the_own_region_only()
    {
        var house = await House.Open();
        var (own, other) = (await house.School(Region()), await house.School(Region()));
        var (_, mine, _) = await Completion(own);
        var (_, foreign, _) = await Completion(other);
        var http = await own.Http(Role.RegionalOperator);
        foreach (var read in new[] { "/api/feed?limit=1000", "/feed" })
        {
            var answer = await http.GetStringAsync(read);
            answer.ShouldContain(await PseudonymOf(own, mine));
            answer.ShouldNotContain(await PseudonymOf(other, foreign));
            answer.ShouldNotContain(other.Id);
        }
    }

    [Fact]
    public async Task tells_of_one_municipality_only_where_that_was_entrusted()
    {
        var (house, region) = (await House.Open(), Region());
        var (own, other) = (await house.School(region, "one" + region), await house.School(region, "two" + region));
        var (_, mine, _) = await Completion(own);
        var (_, beyond, _) = await Completion(other);
        await own.Send(Role.Operator, new AddRegion(region, "Край", Day), new AddMunicipality("two" + region, "Округ", region, Day),
            new EntrustTerritory(new(own.Account(Role.RegionalOperator).Id), region, "two" + region, Day));
        var answer = await (await own.Http(Role.RegionalOperator)).GetStringAsync("/api/feed?limit=1000");
        answer.ShouldContain(await PseudonymOf(other, beyond));
        answer.ShouldNotContain(await PseudonymOf(own, mine));
    }

    [Fact]
    public async Task waits_for_the_next_completion()
    {
        var school = await (await House.Open()).School();
        var (_, group, _) = await Completion(school);
        var pseudonym = await PseudonymOf(school, group);
        var http = await school.Http(Role.RegionalOperator);
        var waiting = http.GetStringAsync($"/api/feed?timeout=30&limit=1000&lastEventId={await EventOf(school, group)}");
        var (_, next, _) = await Completion(school);
        (await waiting).ShouldNotBe("[]");
        (await waiting).ShouldNotContain(pseudonym);
        (await PseudonymOf(school, next)).ShouldNotBe(pseudonym);
    }

    [Fact]
    public async Task is_for_the_regional_operator_only()
    {
        var school = await (await House.Open()).School();
        (await school.Stranger().GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await school.Http(Role.Curator)).GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task refuses_a_cursor_it_does_not_know_and_a_limit_out_of_bounds()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.RegionalOperator);
        (await http.GetAsync($"/api/feed?lastEventId={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync("/api/feed?limit=1001")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task by_page_shows_a_curator_the_own_school_only()
    {
        var (own, other) = (await (await House.Open()).School(), await (await House.Open()).School());
        var (_, mine, _) = await Completion(own);
        var (_, foreign, _) = await Completion(other);
        var page = await (await own.Http(Role.Curator)).GetStringAsync("/feed");
        page.ShouldContain(await PseudonymOf(own, mine));
        page.ShouldNotContain(await PseudonymOf(other, foreign));
    }

    [Fact]
    public async Task by_page_tells_the_region_a_school_by_its_name()
    {
        var school = await (await House.Open()).School();
        var (_, group, _) = await Completion(school);
        await using (var session = school.House.Store.LightweightSession())
        {
            session.Update((await session.LoadAsync<School>(school.Id))! with { Name = "Лицей на Заречной" });
            await session.SaveChangesAsync();
        }

        var page = await (await school.Http(Role.RegionalOperator)).GetStringAsync("/feed");
        page.ShouldContain(await PseudonymOf(school, group));
        page.ShouldContain(">Лицей на Заречной</td>");
    }

    private static readonly DateOnly Day = new(2026, 9, 15);

    internal static string Region() => "r-" + Guid.NewGuid().ToString("n")[..12];

    private static async Task<(SchoolHouse School, GroupId Group, ParticipantId[] People)> Completion(SchoolHouse school)
    {
        ParticipantId[] people = [await school.Person(), await school.Person(ParticipantKind.Pupil)];
        var formed = await school.Group(people[0], people[1]);
        await school.Happened(Guid.NewGuid(), formed.Completed(GoalVerdict.Reached));
        await school.Settle();
        return (school, formed.Group, people);
    }

    internal static async Task<string> PseudonymOf(SchoolHouse school, GroupId group) =>
        ((CompletionReported)(await school.Read(x => x.Events.FetchStreamAsync(Mentorship.Monitoring.Reporting.Completion.IdOf(group))))[0].Data).Pseudonym;

    internal static async Task<Guid> EventOf(SchoolHouse school, GroupId group) =>
        (await school.Read(x => x.Events.FetchStreamAsync(Mentorship.Monitoring.Reporting.Completion.IdOf(group))))[0].Id;
}
