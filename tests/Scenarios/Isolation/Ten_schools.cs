using System.Collections.Concurrent;
using System.Net;
using Marten;
using Mentorship.Host;
using Mentorship.Kernel.Vault;
using Mentorship.Participants;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Planning;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Isolation;

/// <summary>Many thousands of requests of all kinds over ten schools at once: no answer to one holds a token of another, be it that the program forgets to ask for one school only.</summary>
public class Ten_schools
{
    private static readonly Role[] Roles = [Role.Curator, Role.Director, Role.Psychologist, Role.Auditor, Role.RegionalOperator, Role.DataProtectionOfficer, Role.Operator];
    private static readonly string[] Forged = ["tenant-id", "x-tenant", "x-tenant-id", "school", "mentorship.school", "x-forwarded-host", "x-original-url"];

    /// <summary>Every place is asked in every role by two of the ten, and each by others.</summary>
    private const int AskedByOneOf = 5;

    private readonly ConcurrentQueue<string> leaks = [];
    private readonly ConcurrentDictionary<HttpStatusCode, int> answers = new();
    private int own;

    [Fact]
    public async Task tell_each_other_nothing()
    {
        var house = await House.Open();
        await Ask(house, await TenIn(house));
    }

    [Fact]
    public async Task tell_each_other_nothing_where_the_program_asks_of_all_schools()
    {
        var connection = await HostProcess.NewDatabase();
        await using (var wire = new Wire(connection))
        await using (var house = await House.Apart(House.Clock, wire.Connection))
        {
            var schools = await TenIn(house);
            await Blind(house, wire);
            await FindsEverybodyButForThePolicies(house, connection, schools);
            await Ask(house, schools);
            wire.Taken.ShouldBeGreaterThan(1000);
        }

        await HostProcess.DropDatabase(connection);
    }

    private static async Task<List<Planted>> TenIn(House house)
    {
        var schools = new List<Planted>();
        for (var i = 0; i < 10; i++) schools.Add(await Planted.In(house));
        await house.Settle();
        return schools;
    }

    /// <summary>What was prepared before still names its school, so it is forgotten.</summary>
    private static async Task Blind(House house, Wire wire)
    {
        wire.Blind = true;
        foreach (var program in new[] { house.Host.Services.GetRequiredService<NpgsqlDataSource>(), house.Host.Services.GetRequiredKeyedService<NpgsqlDataSource>(Log.Schema) }) program.Clear();
        await house.Settle();
    }

    /// <summary>The same question of one school is answered of all to the owner, whom no policy binds, and of one to the program.</summary>
    private static async Task FindsEverybodyButForThePolicies(House house, string connection, List<Planted> schools)
    {
        const string Asked = "select count(distinct tenant_id) from participants.mt_doc_participant where tenant_id = $1";
        await using (var seeing = NpgsqlDataSource.Create(connection)) (await Count(seeing)).ShouldBe(1, "on the straight way the school is asked for");
        (await Count(house.Database)).ShouldBe(schools.Count, "the wire has taken it out");
        await using var program = house.Host.Services.GetRequiredService<NpgsqlDataSource>().Asking(schools[0].School.Id, Asked, schools[0].School.Id);
        ((long)(await program.ExecuteScalarAsync())!).ShouldBe(1);
        await using var session = house.Store.QuerySession(schools[0].School.Id);
        (await session.Query<Participant>().CountAsync()).ShouldBe(3);

        async Task<long> Count(NpgsqlDataSource database)
        {
            await using var question = database.CreateCommand(Asked);
            question.Parameters.Add(new() { Value = schools[0].School.Id });
            return (long)(await question.ExecuteScalarAsync())!;
        }
    }

    private async Task Ask(House house, List<Planted> schools)
    {
        var routes = Routes(house);
        var modules = house.Host.Services.GetRequiredService<IReadOnlyList<Module>>();
        var random = new Random(20260915);
        var work = new List<Func<Task>>();
        foreach (var (at, school) in schools.Index())
        {
            foreach (var (turn, role) in Roles.Index())
            {
                var http = await school.School.Http(role);
                foreach (var route in routes.Where((_, i) => (at + turn + i) % AskedByOneOf == 0))
                {
                    var other = schools[(at + random.Next(1, 10)) % 10];
                    work.Add(() => Get(http, schools, school, Address(route, school, 0)));
                    foreach (var id in route.Contains("guid", StringComparison.Ordinal) ? other.Ids : other.Ids.Take(1)) work.Add(() => Get(http, schools, school, Address(route, id), other));
                }

                foreach (var other in schools.Where((x, i) => x != school && (at + turn + i) % AskedByOneOf == 0))
                {
                    foreach (var path in (string[])["/people?name=Щ", "/api/participants/people?name=Щ", $"/api/papers/{other.Paper.Value}", $"/api/history/{other.Mentor.Value}", "/feed", "/api/feed?limit=1000"])
                        work.Add(() => Get(http, schools, school, path, other));
                    foreach (var command in Acts(other, school)) work.Add(() => Post(http, modules, schools, school, command));
                }
            }

            foreach (var route in routes.Where((_, i) => (at + i) % AskedByOneOf == 0)) work.Add(() => Get(school.School.Stranger(), schools, null, Address(route, school, 0)));
        }

        Func<Task>[] mixed = [.. work];
        random.Shuffle(mixed);
        await Parallel.ForEachAsync(mixed, new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (act, _) => await act());

        leaks.Take(20).ShouldBeEmpty($"{leaks.Count} leaks");
        mixed.Length.ShouldBeGreaterThan(5000);
        own.ShouldBeGreaterThan(200, "what is looked for must be there to be found: every school sees its own tokens");
        answers.Where(x => (int)x.Key >= 500).ShouldBeEmpty();
        answers.Keys.ShouldContain(HttpStatusCode.NotFound);
        House.Log.Lines.Where(line => schools.Any(x => line.Contains(x.Word))).ShouldBeEmpty();
    }

    /// <summary>Every place the program reads from, as it knows them itself: a new view or page is in at once.</summary>
    private static string[] Routes(House house) =>
    [
        .. house.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(x => x.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(x => "/" + x.RoutePattern.RawText!.TrimStart('/'))
            .Where(x => !x.Contains('*') && !x.Contains('.') && !x.StartsWith("/_", StringComparison.Ordinal) && !x.StartsWith("/login", StringComparison.Ordinal)).Distinct(),
    ];

    private static string Address(string route, Planted school, int at) => Address(route, school.Ids[route.Contains("group", StringComparison.Ordinal) || route.Contains("matching", StringComparison.Ordinal) ? 2 : at]);

    private static string Address(string route, Guid id) => string.Join('/', route.Split('/').Select(part => part switch
    {
        "{cycle:int}" or "{Year:int}" => "2026",
        "{side}" => "Mentor",
        "{Id}" => "3.1",
        _ when part.StartsWith('{') => $"{id}",
        _ => part,
    }));

    /// <summary>Acts upon what is another school's, each of which must be refused without a word of it.</summary>
    private static IEnumerable<object> Acts(Planted other, Planted own)
    {
        var day = new DateOnly(2026, 9, 10);
        yield return new GrantConsent(other.Mentor, new(Guid.NewGuid()), ConsentKind.Image, GivenBy.Self, null, own.Paper, new(2027, 8, 31), day);
        yield return new GrantConsent(own.Mentor, new(Guid.NewGuid()), ConsentKind.Image, GivenBy.Self, null, other.Paper, new(2027, 8, 31), day);
        yield return new LeaveProgramme(other.Mentee, LeavingReason.LeftSchool, day);
        yield return new DraftPlan(other.Group, "план", "план", day);
        yield return new ScheduleMeeting(other.Group, new(Guid.NewGuid()), MeetingKind.Regular, day, null, null, day);
    }

    private async Task Get(HttpClient http, IReadOnlyList<Planted> schools, Planted? asking, string path, Planted? other = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, other is null ? path : $"{path}{(path.Contains('?') ? '&' : '?')}school={other.School.Id}&tenant={other.School.Id}&tenantId={other.School.Id}");
        if (other is not null)
            foreach (var header in Forged) request.Headers.TryAddWithoutValidation(header, other.School.Id);
        using var answer = await http.SendAsync(request);
        await Look(answer, schools, asking, request.RequestUri!.ToString());
    }

    private async Task Post(HttpClient http, IReadOnlyList<Module> modules, IReadOnlyList<Planted> schools, Planted asking, object command)
    {
        using var answer = await http.Post(modules, command);
        if (answer.IsSuccessStatusCode) leaks.Enqueue($"{command.GetType().Name} of {asking.School.Id} was accepted");
        await Look(answer, schools, asking, System.Text.Json.JsonSerializer.Serialize(command, command.GetType(), Json.Options));
    }

    private async Task Look(HttpResponseMessage answer, IReadOnlyList<Planted> schools, Planted? asking, string asked)
    {
        answers.AddOrUpdate(answer.StatusCode, 1, (_, x) => x + 1);
        var told = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}";
        if (asking is not null && told.Contains(asking.Word, StringComparison.OrdinalIgnoreCase)) Interlocked.Increment(ref own);
        foreach (var token in schools.Where(x => x != asking).SelectMany(x => x.Tokens))
            // what was asked for by its id may be named by it in the answer
            if (told.Contains(token, StringComparison.OrdinalIgnoreCase) && !asked.Contains(token, StringComparison.OrdinalIgnoreCase)) leaks.Enqueue($"{(int)answer.StatusCode} {asked}: {token}");
    }
}
