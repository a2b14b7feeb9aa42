using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Mentorship.Tests.Scenarios.Doors;

public class What_is_left_out
{
    [Fact]
    public async Task is_asked_for_by_its_name_and_never_guessed()
    {
        var school = await (await House.Open()).School();
        var psychologist = await school.Http(Role.Psychologist);
        var answer = await psychologist.PostAsJsonAsync("/api/matching/assess-readiness", new { candidacy = Guid.NewGuid(), validUntil = "2027-01-01", on = "2026-09-01" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors");
        errors.EnumerateObject().Select(x => x.Name).ShouldBe(["verdict"]);
    }
}
