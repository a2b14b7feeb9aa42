using System.Diagnostics;
using System.Net;
using Mentorship.Host.Audit;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Participants;
using Mentorship.Tests.Scenarios.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Journal;

public class Every_reading
{
    [Theory]
    [InlineData("/people", Role.Curator, Matter.Names)]
    [InlineData("/consents", Role.Curator, Matter.Names)]
    [InlineData("/history", Role.Director, Matter.Names)]
    [InlineData("/people/{0}", Role.Curator, Matter.Profile)]
    [InlineData("/people/{0}", Role.Curator, Matter.Answers)]
    [InlineData("/bases/mentees", Role.Curator, Matter.Profile)]
    [InlineData("/history/{0}", Role.Director, Matter.History)]
    [InlineData("/api/participants/people/{0}", Role.DataProtectionOfficer, Matter.Profile)]
    [InlineData("/api/participants/people/{0}/answers", Role.Curator, Matter.Answers)]
    [InlineData("/api/participants/bases/Mentee/2026", Role.Curator, Matter.Profile)]
    [InlineData("/api/history/{0}", Role.Director, Matter.History)]
    public async Task leaves_its_entry(string path, Role role, Matter matter)
    {
        var (school, pupil) = await Somebody();
        var http = await school.Http(role);
        var left = await Looked_up.By(school, async () => (await http.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, pupil.Value))).StatusCode.ShouldBe(HttpStatusCode.OK));
        var entry = left.Where(x => x.Matter == matter.ToString()).ShouldHaveSingleItem();
        entry.People.ShouldContain(pupil.Value);
        entry.Account.ShouldBe(school.Account(role).Id);
        entry.Roles.ShouldContain(role.ToString());
        entry.Source.ShouldBe(path.StartsWith("/api", StringComparison.Ordinal) ? nameof(Source.Api) : nameof(Source.Page));
        WebUtility.UrlDecode(entry.Place).Split('/')[1].ShouldBe(path.Split('/')[1]);
    }

    [Fact]
    public async Task of_a_group_leaves_its_entry()
    {
        var school = await (await House.Open()).School();
        var (group, mentor, mentee) = (new GroupId(Guid.NewGuid()), await school.Adult("Зимин"), await school.Adult("Летова"));
        await school.Work(group, mentor, mentee, "Разобрали урок по дробям");
        var http = await school.Http(Role.Psychologist);
        var left = await Looked_up.By(school, () => http.GetStringAsync($"/groups/{group.Value}"));
        left.Select(x => x.Matter).ShouldBe([nameof(Matter.Names), nameof(Matter.Notes), nameof(Matter.Plan)], ignoreOrder: true);
        left.ShouldAllBe(x => x.People.Contains(mentor.Value) && x.People.Contains(mentee.Value));
    }

    [Fact]
    public async Task of_a_paper_leaves_its_entry()
    {
        var school = await (await House.Open()).School();
        var paper = await school.Scan("основание");
        var adult = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new Mentorship.Participants.Enrolment.RegisterParticipant(adult, ParticipantKind.Teacher, "Лугов", "Пётр", null, new(1985, 1, 1), "учитель " + adult, null, Written.Day),
            new Mentorship.Participants.Consenting.GrantConsent(adult, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, paper, new(2027, 8, 31), Written.Day));
        var http = await school.Http(Role.Director);
        var left = await Looked_up.By(school, () => http.GetByteArrayAsync($"/api/papers/{paper.Value}"));
        left.ShouldHaveSingleItem().Matter.ShouldBe(nameof(Matter.Paper));
        left[0].People.ShouldBe([adult.Value]);
    }

    [Fact]
    public async Task at_the_command_line_leaves_its_entry()
    {
        var (school, pupil) = await Somebody();
        var left = await Looked_up.By(school, async () =>
            (await HostProcess.Do(Environment.GetEnvironmentVariable("ConnectionStrings__Mentorship")!, "replay", pupil.Value.ToString())).ShouldBe(0));
        left.Select(x => x.Matter).ShouldBe([nameof(Matter.History), nameof(Matter.Names)], ignoreOrder: true);
        left.ShouldAllBe(x => x.Source == nameof(Source.CommandLine) && x.Place == "replay");
    }

    [Fact]
    public async Task over_the_bus_alone_leaves_its_entry()
    {
        var (school, pupil) = await Somebody();
        var left = await Looked_up.By(school, () => school.Ask<Names>(new NamesOf([pupil])));
        left.ShouldHaveSingleItem().Place.ShouldBe(nameof(NamesOf));
    }

    [Fact]
    public async Task is_one_entry_for_a_whole_list()
    {
        var school = await (await House.Open()).School();
        var people = new List<ParticipantId>();
        for (var i = 0; i < 12; i++) people.Add(await school.Teacher());
        var http = await school.Http(Role.Curator);
        (await Looked_up.By(school, () => http.GetStringAsync("/people"))).ShouldHaveSingleItem().People.ShouldBe(people.Select(x => x.Value), ignoreOrder: true);
    }

    [Fact]
    public async Task of_a_list_of_fifty_costs_one_statement()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, [.. Enumerable.Range(0, 50).Select(x => (object)new Mentorship.Participants.Enrolment.RegisterParticipant(
            new(Guid.NewGuid()), ParticipantKind.Teacher, $"Фамилия {(char)('а' + (x % 32))}{(char)('а' + (x / 32))}", "Анна", null, new(1985, 1, 1), $"учитель {Guid.NewGuid():n}", null, Written.Day))]);
        var http = await school.Http(Role.Curator);
        await http.GetStringAsync("/people");
        // other scenarios read at the same time: only what this one request asks of the database counts
        var trace = ActivityTraceId.CreateRandom();
        http.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        var said = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var ear = new ActivityListener
        {
            ShouldListenTo = x => x.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = x =>
            {
                if (x.TraceId == trace) said.Enqueue(string.Join('\n', x.TagObjects.Select(tag => $"{tag.Value}")));
            },
        };
        ActivitySource.AddActivityListener(ear);
        var left = await Looked_up.By(school, () => http.GetStringAsync("/people"));
        left.ShouldHaveSingleItem().People.Length.ShouldBe(50);
        said.Count(x => x.Contains("insert into journal.readings", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task by_the_product_itself_is_none()
    {
        var (school, _) = await Somebody();
        (await Looked_up.By(school, school.Settle)).ShouldBeEmpty();
        var http = await school.Http(Role.Curator);
        (await Looked_up.By(school, () => http.GetStringAsync("/roadmap"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task of_another_schools_people_is_none()
    {
        var (school, pupil) = await Somebody();
        var other = await school.House.School();
        var http = await other.Http(Role.Curator);
        (await Looked_up.By(school, () => http.GetAsync($"/people/{pupil.Value}"))).ShouldBeEmpty();
        (await Looked_up.In(other)).ShouldBeEmpty();
    }

    internal static async Task<(SchoolHouse School, ParticipantId Pupil)> Somebody()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        await school.Send(Role.Director, new IssueOrder(
            new(Guid.NewGuid()), OrderKind.AppointCurator, "1", await school.Paper(), [], [], new(school.Account(Role.Curator).Id), new(2026, 9, 1)));
        await school.Settle();
        await school.Send(Role.Curator, new Mentorship.Participants.Bases.EnterMenteeBase(pupil, new(2026), new(2026, 9, 10)));
        await school.Settle();
        return (school, pupil);
    }
}
