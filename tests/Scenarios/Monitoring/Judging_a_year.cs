using System.Net;
using System.Net.Http.Json;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Quality;

namespace Mentorship.Tests.Scenarios.Monitoring;

public class Judging_a_year
{
    private static readonly decimal[] Before = [4, 5, 6, 5, 7, 4], After = [6, 6, 9, 5, 9, 5];

    [Fact]
    public async Task tells_the_same_figures_as_a_query_of_the_log()
    {
        var school = await (await House.Open()).School();
        await Measured(school, Before.Length);
        using var curator = await school.Http(Role.Curator);
        var row = (await curator.GetFromJsonAsync<InfluenceSheet>($"/api/monitoring/influence?cycle={Past.Cycle.First}", Json.Options))!.Parameters.ShouldHaveSingleItem();
        (row.Pairs, row.Once, row.Rise, row.Stable, row.Fall).ShouldBe((6, 1, 5, 1, 0));

        var (n, before, after, change, deviation) = await Recomputed(school);
        (row.Pairs, row.Change!.Before, row.Change.After, row.Change.Change).ShouldBe((n, before, after, change));
        ((row.Change.Within!.To - row.Change.Within.From) / 2).ShouldBe(2.570582 * deviation / Math.Sqrt(n), 0.0001, "Student's t for five degrees of freedom");
    }

    [Fact]
    public async Task keeps_few_to_those_who_measure()
    {
        var school = await (await House.Open()).School();
        await Measured(school, 3);
        foreach (var (role, told) in new[] { (Role.Curator, true), (Role.Psychologist, true), (Role.Director, false) })
        {
            using var http = await school.Http(role);
            var row = (await http.GetFromJsonAsync<InfluenceSheet>($"/api/monitoring/influence?cycle={Past.Cycle.First}", Json.Options))!.Parameters.ShouldHaveSingleItem();
            (row.Pairs, row.Change is not null).ShouldBe((3, told), role.ToString());
        }

        using var mentor = await school.Http(Role.Mentor);
        (await mentor.GetAsync($"/api/monitoring/influence?cycle={Past.Cycle.First}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task puts_checklist_sides_and_conclusions_into_one_report()
    {
        var school = await (await House.Open()).School();
        await Measured(school, Before.Length);
        const QualityMark full = QualityMark.Fully;
        await school.Send(Role.Curator,
            new AssessQuality(Past.Cycle, full, full, full, full, full, full, full, QualityMark.Partly, QualityMark.Not, Past.Day(9, 14)),
            new RecordSwot(Past.Cycle, "Регулярные встречи", "Мало наставников", "Колледж", "Нехватка времени", Past.Day(9, 14)),
            new AssessInfluence(Past.Cycle, "Стало заметно лучше", "Продолжать", Past.Day(9, 14)));
        using var director = await school.Http(Role.Director);
        var sheet = (await director.GetFromJsonAsync<QualitySheet>($"/api/monitoring/quality?cycle={Past.Cycle.First}", Json.Options))!;
        (sheet.Judged!.Sum, sheet.Judged.Band, sheet.Swot!.Strengths, sheet.Conclusions!.Decided).ShouldBe((15, QualityBand.Optimal, "Регулярные встречи", "Продолжать"));
        (await school.Read(x => x.Events.FetchStreamAsync(QualityOfYear.IdOf(Past.Cycle)))).Select(x => x.Data).OfType<InfluenceAssessed>().Single().Changes.ShouldHaveSingleItem().ShouldBe(new ParameterChange("D01", 6, 1.5m));
        (await director.GetByteArrayAsync($"/api/monitoring/quality/document?cycle={Past.Cycle.First}"))[..2].ShouldBe("PK"u8.ToArray());
        await Should.ThrowAsync<Refused>(school.Send(Role.Curator, new AssessQuality(Past.Cycle, full, full, full, full, full, full, full, full, full, Past.Day(9, 13))));
    }

    /// <summary>People measured twice, and one more who was measured once.</summary>
    private static async Task Measured(SchoolHouse school, int people)
    {
        await school.Send(Role.Psychologist, new DefineParameters(Past.Cycle, ["D01"], Past.Day(9, 3)));
        for (var i = 0; i <= people; i++)
        {
            var person = await school.Enrolled();
            await school.Send(Role.Psychologist, new RecordBaseline(person, Past.Cycle, [new("D01", Before[i % Before.Length])], Past.Day(9, 4)));
            if (i < people) await school.Send(Role.Psychologist, new RecordFinal(person, Past.Cycle, [new("D01", After[i])], Past.Day(9, 14)));
        }
    }

    private static async Task<(int N, double Before, double After, double Change, double Deviation)> Recomputed(SchoolHouse school)
    {
        await using var query = school.House.Database.CreateCommand("""
            with measured as (
                select e.data->>'participant' as person, e.type, (v->>'value')::float8 as value
                from log.mt_events e, jsonb_array_elements(e.data->'values') v
                where e.tenant_id = $1 and e.type like 'monitoring.%assessment_recorded' and v->>'code' = 'D01')
            select count(*)::int, avg(b.value), avg(a.value), avg(a.value - b.value), stddev_samp(a.value - b.value)
            from measured b join measured a using (person) where b.type like '%baseline%' and a.type like '%final%'
            """);
        query.Parameters.Add(new() { Value = school.Id });
        await using var row = await query.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt32(0), row.GetDouble(1), row.GetDouble(2), row.GetDouble(3), row.GetDouble(4));
    }
}
