using System.Net;
using System.Net.Http.Json;
using Mentorship.Kernel.Vault;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Tests.Scenarios.Participants;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine.Runtime;
using HostDoors = Mentorship.Host.Doors;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Papers;

/// <summary>No decision rests on a paper that was not attached in the same school.</summary>
public class A_decision_on_paper
{
    private const string NotAttached = "Документ не найден: сначала приложите файл.";
    private static readonly DateOnly Day = new(2026, 9, 10);

    [Fact]
    public async Task refuses_a_paper_that_nobody_attached()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Director);
        foreach (var paper in new[] { new(Guid.NewGuid()), await (await school.House.School()).Paper() })
        {
            var answer = await http.PostAsJsonAsync("/api/programme/issue-order", Order(paper), Json.Options);
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await answer.Content.ReadAsStringAsync()).ShouldContain(NotAttached);
        }

        (await http.PostAsJsonAsync("/api/programme/issue-order", Order(null), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.PostAsJsonAsync("/api/programme/issue-order", Order(await school.Paper()) with { Number = "2" }, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task leaves_the_paper_to_those_it_is_about()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Бумагин", new(2011, 1, 1));
        var paper = await school.Paper();
        (await Bound(school, paper)).ShouldBe("free");
        await school.Send(Role.Curator, new RecordAssent(pupil, true, paper, Day));
        (await Bound(school, paper)).ShouldBe($"bound to {pupil.Value}");
    }

    [Fact]
    public async Task that_is_refused_leaves_the_paper_free()
    {
        var school = await (await House.Open()).School();
        var paper = await school.Paper();
        var child = await school.Pupil("Малышов", new(2016, 1, 1));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new RecordAssent(child, true, paper, Day)))).Message.ShouldNotBe(NotAttached);
        (await Bound(school, paper)).ShouldBe("free");
    }

    [Fact]
    public async Task is_guarded_whichever_command_makes_it()
    {
        var services = (await House.Open()).Host.Services;
        var commands = services.GetRequiredService<IReadOnlyList<Module>>().SelectMany(HostDoors.Commands).Where(x => Mentions.In<DocumentId>(x).Count > 0).ToArray();
        commands.ShouldContain(typeof(IssueOrder));
        var runtime = (WolverineRuntime)services.GetRequiredService<IWolverineRuntime>();
        commands.Where(x => runtime.Handlers.ChainFor(x)!.Middleware.OfType<JasperFx.CodeGeneration.Frames.MethodCall>().All(call => call.HandlerType != typeof(Binding)))
            .ShouldBeEmpty();
    }

    private static IssueOrder Order(DocumentId? paper) => new(new(Guid.NewGuid()), OrderKind.Gratitude, "1", paper, [], [], null, Day);

    private static async Task<string> Bound(SchoolHouse school, DocumentId paper)
    {
        await using var command = school.House.Database
            .CreateCommand("select bound_at is not null, subjects from vault.papers where tenant_id = $1 and id = $2");
        command.Parameters.AddWithValue(school.Id);
        command.Parameters.AddWithValue(paper.Value);
        await using var row = await command.ExecuteReaderAsync();
        (await row.ReadAsync()).ShouldBeTrue();
        return row.GetBoolean(0) ? $"bound to {string.Join(' ', row.GetFieldValue<Guid[]>(1))}" : "free";
    }
}
