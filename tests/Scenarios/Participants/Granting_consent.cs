using System.Net.Http.Json;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Enrolment;

namespace Mentorship.Tests.Scenarios.Participants;

public class Granting_consent
{
    [Fact]
    public async Task goes_over_http()
    {
        var school = await (await House.Open()).School();
        var pupil = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator, new RegisterParticipant(pupil, ParticipantKind.Pupil, new(2026, 9, 1)));
        var http = await school.Http(Role.Curator);
        var answer = await http.PostAsJsonAsync("/api/participants/grant-consent", new GrantConsent(pupil, new(Guid.NewGuid()), ConsentKind.OwnProcessing, new(2026, 9, 2)), Json.Options);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NoContent);
        await school.Settle();
    }
}
