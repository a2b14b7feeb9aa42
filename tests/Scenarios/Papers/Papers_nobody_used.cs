using System.Net;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Microsoft.Extensions.Time.Testing;

namespace Mentorship.Tests.Scenarios.Papers;

public class Papers_nobody_used
{
    private static readonly DateTimeOffset Morning = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task are_taken_out_of_the_vault_after_a_day()
    {
        var clock = new FakeTimeProvider(Morning);
        var connection = await HostProcess.NewDatabase();
        await using (var house = await House.Apart(clock, connection))
        {
            var school = await house.School();
            var http = await school.Http(Role.Curator);
            var (left, used) = (await http.Attach(), await http.Attach());
            await school.Send(Role.Director, new IssueOrder(new(Guid.NewGuid()), OrderKind.Gratitude, "1", used, [], [], null, new(2026, 9, 15)));

            clock.Advance(TimeSpan.FromHours(20));
            http = await school.Http(Role.Curator);
            var late = await http.Attach();
            clock.Advance(TimeSpan.FromHours(5));
            await Eventually.Holds(async () => await Status(left) == HttpStatusCode.NotFound);
            (await Status(used)).ShouldBe(HttpStatusCode.OK);
            (await Status(late)).ShouldBe(HttpStatusCode.OK);

            async Task<HttpStatusCode> Status(DocumentId paper) => (await http.GetAsync($"/api/papers/{paper.Value}")).StatusCode;
        }

        await HostProcess.DropDatabase(connection);
    }
}
