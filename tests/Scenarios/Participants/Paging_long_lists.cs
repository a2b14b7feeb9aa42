using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Importing;
using Mentorship.Tests.Scenarios.Monitoring;

namespace Mentorship.Tests.Scenarios.Participants;

public partial class Paging_long_lists
{
    [Fact]
    public async Task leads_through_all_people_and_keeps_the_filters()
    {
        var school = await (await House.Open()).School();
        await Import(school, 120);
        var http = await school.Http(Role.Curator);
        var (seen, next) = (new List<string>(), "/people?name=Алёшин&kind=Pupil");
        while (next.Length > 0)
        {
            var page = await http.GetStringAsync(next);
            seen.AddRange(Person().Matches(page).Select(x => x.Groups[1].Value));
            next = Next().Match(page).Groups[1].Value.Replace("&amp;", "&");
            if (next.Length > 0) next.ShouldContain("kind=Pupil");
        }

        seen.Distinct().Count().ShouldBe(120);
        seen.Count.ShouldBe(120);
    }

    [Fact]
    public async Task finds_people_by_class_however_it_is_written()
    {
        var school = await (await House.Open()).School();
        await Import(school, 60);
        var http = await school.Http(Role.Curator);
        foreach (var written in new[] { "5 «А»", "5А", "5а" })
            (await http.GetFromJsonAsync<Roster>($"/api/participants/people?name={Uri.EscapeDataString(written)}", Json.Options))!.Total.ShouldBe(30, written);
        (await http.GetFromJsonAsync<Roster>("/api/participants/people?name=11%25", Json.Options))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task leads_through_a_base_and_counts_on()
    {
        var school = await (await House.Open()).School();
        await Import(school, 60);
        foreach (var line in (await school.Read(x => Roster.Read(x, null, null, null, null, default))).Lines.Concat((await school.Read(x => Roster.Read(x, null, null, null, 2, default))).Lines))
            await school.Happened(line.Participant.Value, new MenteeEnteredBase(line.Participant, People.Cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], new(2026, 9, 7)));
        var teacher = await school.Teacher();
        await school.Happened(teacher.Value, new MenteeEnteredBase(teacher, People.Cycle, Contingent.Teacher, AgeBand.Adult, ["MATH"], new(2026, 9, 7)));
        await school.Settle();
        var http = await school.Http(Role.Curator);
        var first = await http.GetStringAsync("/bases/mentees?cycle=2026&contingent=Pupil");
        Person().Count(first).ShouldBe(50);
        first.ShouldContain("contingent=Teacher");
        var second = await http.GetStringAsync(Next().Match(first).Groups[1].Value.Replace("&amp;", "&"));
        Person().Count(second).ShouldBe(10);
        second.ShouldContain(">51</td>");
        (await http.GetStringAsync("/bases/mentees?cycle=2026&contingent=Teacher")).ShouldContain("Семёнова");
    }

    [Fact]
    public async Task leads_through_histories()
    {
        var school = await (await House.Open()).School();
        await Import(school, 60);
        var http = await school.Http(Role.Auditor);
        var first = await http.GetStringAsync("/history?q=Алёшин");
        Next().Match(first).Groups[1].Value.ShouldContain("page=2");
        History().Count(first).ShouldBe(50);
        History().Count(await http.GetStringAsync("/history?q=Алёшин&page=2")).ShouldBe(10);
    }

    private static async Task Import(SchoolHouse school, int people)
    {
        var rows = string.Concat(Enumerable.Range(0, people).Select(x => $"Алёшин{x};Пётр;;01.05.2014;ученик;{(x % 2 == 0 ? "5 «А»" : "6-Б")}\n"));
        await school.Import(Encoding.UTF8.GetBytes("Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность\n" + rows));
    }

    [GeneratedRegex("<td><a href=\"/people/([0-9a-f-]{36})\"")]
    private static partial Regex Person();

    [GeneratedRegex("<td><a href=\"/history/([0-9a-f-]{36})\"")]
    private static partial Regex History();

    [GeneratedRegex("<a href=\"([^\"]+)\" rel=\"next\"")]
    private static partial Regex Next();
}
