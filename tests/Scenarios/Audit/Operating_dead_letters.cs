using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Operating;
using Mentorship.Programme.Contracts;
using Mentorship.Tests.Scenarios.Monitoring;

namespace Mentorship.Tests.Scenarios.Audit;

public class Operating_dead_letters
{
    [Fact]
    public async Task keeps_what_a_listener_could_not_accept_and_delivers_it_again()
    {
        var school = await (await House.Open()).School();
        var formed = await school.Group(await school.Person(), await school.Person());
        // nobody took part: such a completion cannot be reported
        await school.Happened(Guid.NewGuid(), new GroupProgrammeCompleted(formed.Group, Past.Cycle, [], [], ProgrammeResult.NotReached, [], 0, Past.Day(9, 3), Past.Day(9, 14)));
        await school.Settle();

        var http = await school.Http(Role.Operator);
        var letter = (await http.GetFromJsonAsync<DeadLetter[]>("/api/operating/dead-letters", Json.Options))!
            .First(x => x.School == school.Id && x.Because == nameof(InvalidOperationException));
        letter.Message.ShouldBe(nameof(GroupProgrammeCompleted));
        var page = await http.GetStringAsync("/operator");
        page.ShouldContain(school.Id);
        page.ShouldNotContain(formed.Group.Value.ToString());

        var answer = await http.PostAsJsonAsync("/api/host/replay-dead-letter", new ReplayDeadLetter(letter.Id, letter.Listener), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.GetFromJsonAsync<DeadLetter[]>("/api/operating/dead-letters", Json.Options))!.ShouldNotContain(letter);
    }

    [Fact]
    public async Task is_the_operators_work_only()
    {
        var school = await (await House.Open()).School();
        (await school.Stranger().GetAsync("/api/operating/dead-letters")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await school.Http(Role.Curator)).GetAsync("/api/operating/dead-letters")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
