using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mentorship.Host.Audit;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Tests.Scenarios.Monitoring;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Audit;

public class Replaying_a_history
{
    [Fact]
    public async Task tells_everything_that_concerns_a_participant_over_all_streams()
    {
        var school = await (await House.Open()).School();
        var (mentor, mentee) = (await school.Person(), await school.Enrolled());
        var formed = await school.Group(mentor, mentee);
        await school.Send(Role.Psychologist, new WaiveAssessment(mentee, Past.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Past.Day(9, 4)));
        await school.Settle();
        await school.Happened(GroupProgramme.IdOf(formed.Group), formed.Completed());
        await school.Settle();

        var http = await school.Http(Role.Auditor);
        var history = await http.GetFromJsonAsync<JsonElement>($"/api/history/{mentee.Value}");
        var lines = history.GetProperty("lines").EnumerateArray().ToArray();
        string[] told =
        [
            "participants.participant_registered", "participants.consent_granted", "matching.match_proposed", "matching.group_formed",
            "monitoring.assessment_waived", "programme.group_programme_completed", "monitoring.completion_reported",
        ];
        lines.Select(x => x.GetProperty("logName").GetString()).Where(told.Contains).ShouldBe(told);
        lines.Select(x => x.GetProperty("sequence").GetInt64()).ShouldBeInOrder();
        var waived = lines.Single(x => x.GetProperty("logName").GetString() == "monitoring.assessment_waived");
        waived.GetProperty("told").GetString().ShouldBe("Оценка (первичная) не проводилась: нет методики.");
        waived.GetProperty("who").GetString().ShouldBe(school.Account(Role.Psychologist).Shown);
        waived.GetProperty("role").GetString().ShouldBe(nameof(Role.Psychologist));
        history.GetProperty("situation").GetProperty("stage").GetString().ShouldBe(nameof(Reached.Completed));

        var then = await http.GetFromJsonAsync<JsonElement>($"/api/history/{mentee.Value}?on=2026-09-02");
        then.GetProperty("lines").EnumerateArray().Select(x => x.GetProperty("occurredOn").GetString()).ShouldAllBe(x => x!.CompareTo("2026-09-02") <= 0);
        then.GetProperty("situation").GetProperty("stage").GetString().ShouldBe(nameof(Reached.InGroup));
        (await http.GetStringAsync($"/history/{mentee.Value}?on=2026-09-02")).ShouldContain("в группе");
        (await http.GetStringAsync("/history")).ShouldContain($"/history/{mentee.Value}");
    }

    [Fact]
    public async Task is_open_to_nobody_else()
    {
        var (school, other) = (await (await House.Open()).School(), await (await House.Open()).School());
        var person = await school.Person();
        (await school.Stranger().GetAsync($"/api/history/{person.Value}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await school.Http(Role.ClassTeacher)).GetAsync($"/api/history/{person.Value}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await other.Http(Role.Auditor)).GetAsync($"/api/history/{person.Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task rests_on_an_index_that_can_be_rebuilt()
    {
        var school = await (await House.Open()).School();
        var formed = await school.Group(await school.Person(), await school.Person(), await school.Person(), await school.Person(), await school.Person());
        await school.Settle();
        await school.Happened(GroupProgramme.IdOf(formed.Group), formed.Completed());
        await school.Settle();
        var database = school.House.Database;
        var before = await Rows();
        before.Count.ShouldBeGreaterThanOrEqualTo(15);
        await using (var lose = database.CreateCommand("delete from log.concerns where tenant_id = $1"))
        {
            lose.Parameters.AddWithValue(school.Id);
            await lose.ExecuteNonQueryAsync();
        }

        (await Rows()).ShouldBeEmpty();
        await ConcernsRebuilding.Rebuild(database, school.House.Store, default);
        (await Rows()).ShouldBe(before);

        async Task<IReadOnlyList<(Guid, Guid)>> Rows()
        {
            await using var command = database.CreateCommand("select participant_id, event_id from log.concerns where tenant_id = $1 order by 1, 2");
            command.Parameters.AddWithValue(school.Id);
            await using var row = await command.ExecuteReaderAsync();
            var found = new List<(Guid, Guid)>();
            while (await row.ReadAsync()) found.Add((row.GetGuid(0), row.GetGuid(1)));
            return found;
        }
    }
}
