using System.Net;
using System.Text.Json;
using Mentorship.Kernel.Journal;

namespace Mentorship.Tests.Scenarios.Journal;

public class Reading_the_journal
{
    [Fact]
    public async Task finds_readings_by_person_account_kind_and_days()
    {
        var (school, pupil) = await Every_reading.Somebody();
        await (await school.Http(Role.Curator)).GetStringAsync($"/people/{pupil.Value}");
        await (await school.Http(Role.Director)).GetStringAsync("/people");
        await school.House.School();
        var officer = await school.Http(Role.DataProtectionOfficer);
        (await Total(officer, "")).ShouldBeGreaterThan(2);
        (await Total(officer, $"?person={pupil.Value}&matter=Profile")).ShouldBe(1);
        (await Total(officer, $"?person={Guid.NewGuid()}")).ShouldBe(0);
        (await Total(officer, $"?account={school.Account(Role.Director).Id}&matter=Names")).ShouldBe(1);
        (await Total(officer, "?to=2020-01-01")).ShouldBe(0);
        (await Total(officer, "?from=2020-01-01&matter=Paper")).ShouldBe(0);
        var page = await Page(officer, "/journal?q=Алёшин&matter=Profile");
        page.ShouldContain(school.Account(Role.Curator).Shown);
        page.ShouldContain($"/journal/people/{pupil.Value}");
        (await Page(officer, "/journal?q=Никто")).ShouldContain("никто ничего не смотрел");
    }

    [Fact]
    public async Task is_for_the_officer_and_the_auditor()
    {
        var school = await (await House.Open()).School();
        foreach (var role in new[] { Role.Director, Role.Curator, Role.Operator })
            (await (await school.Http(role)).GetAsync("/api/journal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Http(Role.Auditor)).GetAsync("/api/journal/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Http(Role.Auditor)).GetAsync("/journal")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task gives_a_person_the_list_of_accesses_by_office_and_not_by_name()
    {
        var (school, pupil) = await Every_reading.Somebody();
        var curator = await school.Http(Role.Curator);
        for (var i = 0; i < 3; i++) await curator.GetStringAsync($"/people/{pupil.Value}");
        var officer = await school.Http(Role.DataProtectionOfficer);
        var page = await Page(officer, $"/journal/people/{pupil.Value}");
        page.ShouldContain("куратор");
        page.ShouldContain("карточка: дата рождения, контакты");
        page.ShouldNotContain(school.Account(Role.Curator).Shown);
        var days = JsonDocument.Parse(await officer.GetStringAsync($"/api/journal/people/{pupil.Value}")).RootElement.GetProperty("days").EnumerateArray();
        days.Single(x => x.GetProperty("matter").GetString() == nameof(Matter.Profile)).GetProperty("times").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task is_taken_away_as_a_file_without_formulas()
    {
        var (school, _) = await Every_reading.Somebody();
        await Participants.People.Teacher(school, "Зуева");
        await (await school.Http(Role.Auditor, "=cmd проверка цели")).GetStringAsync("/people");
        var officer = await school.Http(Role.DataProtectionOfficer);
        var answer = await officer.GetAsync("/api/journal/export?matter=Names");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("journal.csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        lines[0].TrimStart('\uFEFF').ShouldStartWith("Когда;");
        lines.ShouldContain(x => x.Contains("Зуева", StringComparison.Ordinal) && x.Contains(";'=cmd проверка цели;", StringComparison.Ordinal));
        (await Looked_up.In(school)).ShouldContain(x => x.Place == "/api/journal/export");
        await school.LetProofsGrowOld();
        (await officer.GetAsync("/api/journal/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task finds_a_person_among_more_namesakes_than_a_page_shows()
    {
        var school = await (await House.Open()).School();
        for (var i = 0; i < 51; i++) await Participants.People.Teacher(school, "Однофамильцева");
        await school.Settle();
        await (await school.Http(Role.Curator)).GetStringAsync("/people?page=2");
        (await Looked_up.In(school)).ShouldHaveSingleItem().People.ShouldHaveSingleItem();
        var officer = await school.Http(Role.DataProtectionOfficer);
        (await Page(officer, "/journal?q=Однофамильцева")).ShouldContain($"?account={school.Account(Role.Curator).Id}");
        (await officer.GetStringAsync("/api/journal/export?name=Однофамильцева")).Split("\r\n").Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task is_taken_away_whole()
    {
        var (school, pupil) = await Every_reading.Somebody();
        await Plant(school, pupil, new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero), 1_201);
        var lines = await (await school.Http(Role.DataProtectionOfficer)).GetStringAsync("/api/journal/export?matter=Plan");
        lines.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1_202);
        lines.Split("Алёшин").Length.ShouldBe(1_202);
    }

    [Fact]
    public async Task is_by_the_days_of_a_school_in_Kamchatka()
    {
        var (school, pupil) = await Every_reading.Somebody();
        await Plant(school, pupil, new(2026, 9, 14, 13, 0, 0, TimeSpan.Zero), 1);
        var officer = await school.Http(Role.DataProtectionOfficer);
        (await Total(officer, "?from=2026-09-15&to=2026-09-15&matter=Plan")).ShouldBe(0);
        await school.Send(Role.Director, new Mentorship.Host.Organisations.ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, "Asia/Kamchatka", 30, true, true, 21, 35, new(2026, 9, 15)));
        (await Total(officer, "?from=2026-09-15&to=2026-09-15&matter=Plan")).ShouldBe(1);
        (await Page(officer, "/journal?from=2026-09-15&to=2026-09-15&matter=Plan")).ShouldContain("15.09.2026 01:00");
        (await officer.GetStringAsync($"/api/journal/people/{pupil.Value}")).ShouldContain("\"day\":\"2026-09-15\"");
        await using var recorded = school.House.Database.CreateCommand("update log.mt_events set timestamp = '2026-09-14 13:30Z' where tenant_id = $1");
        recorded.Parameters.AddWithValue(school.Id);
        await recorded.ExecuteNonQueryAsync();
        (await Page(await school.Http(Role.Director), $"/history/{pupil.Value}")).ShouldContain("15.09.2026 01:30");
    }

    [Fact]
    public async Task tells_through_which_page_and_in_which_office_in_words()
    {
        var (school, pupil) = await Every_reading.Somebody();
        await (await school.Http(Role.Deputy)).GetStringAsync($"/people/{pupil.Value}");
        await (await school.Http(Role.Curator)).GetStringAsync($"/api/participants/people/{pupil.Value}");
        var page = await Page(await school.Http(Role.DataProtectionOfficer), "/journal?matter=Profile");
        page.ShouldContain(">Участники</td>");
        page.ShouldContain(": /api/participants/people/{id}</td>");
        page.ShouldContain("заместитель директора</td>", customMessage: "and not a member of the project group, who has no part in it");
    }

    [Fact]
    public async Task tells_an_auditor_without_a_purpose_nothing_by_a_name()
    {
        var (school, _) = await Every_reading.Somebody();
        await Plant(school, new(Guid.NewGuid()), new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero), 1);
        var auditor = await school.Http(Role.Auditor, purpose: null);
        foreach (var name in new[] { "Алёшин", "Никто" })
            (await Page(auditor, $"/journal?q={name}&matter=Plan")).ShouldContain($"?account={school.Account(Role.Curator).Id}");
    }

    private static async Task Plant(SchoolHouse school, ParticipantId person, DateTimeOffset at, int times)
    {
        await using var plant = school.House.Database.CreateCommand(
            """
            insert into journal.readings (tenant_id, id, at, account, roles, source, matter, place, request, participants)
            select $1, gen_random_uuid(), $2, $3, array['Curator'], 'Page', 'Plan', '/groups/{group:guid}', '', array[$4] from generate_series(1, $5)
            """);
        foreach (var value in new object[] { school.Id, at, school.Account(Role.Curator).Id, person.Value, times }) plant.Parameters.Add(new() { Value = value });
        await plant.ExecuteNonQueryAsync();
    }

    private static async Task<int> Total(HttpClient http, string filter) =>
        JsonDocument.Parse(await http.GetStringAsync("/api/journal" + filter)).RootElement.GetProperty("total").GetInt32();

    private static async Task<string> Page(HttpClient http, string path) => WebUtility.HtmlDecode(await http.GetStringAsync(path));
}
