using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access.Binding;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Telling;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Questioning;

/// <summary>A class teacher tells what the curator and the psychologist read, and nobody else.</summary>
public class What_others_tell
{
    [Fact]
    public async Task of_a_pupil_is_read_by_curator_and_psychologist_only()
    {
        var school = await (await House.Open()).School();
        var (pupil, stranger) = (await school.Pupil(), await school.Pupil("Борисов"));
        await school.Consented(pupil);
        await school.Consented(stranger);
        await school.Send(Role.Director, new EntrustClasses(new(school.Account(Role.ClassTeacher).Id), $"5 «А» {pupil.Value:n}", Visiting.Day));
        using var teacher = await school.Http(Role.ClassTeacher);
        (await Tell(teacher, pupil)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Tell(teacher, stranger)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var told = (await school.Recorded<ThirdPartyInformationCollected>(pupil)).Fact;
        (told.By, told.RequestCodes.Single()).ShouldBe((ToldBy.ClassTeacher, "MATH"));

        foreach (var role in new[] { Role.Curator, Role.Psychologist })
            (await (await school.Http(role)).GetFromJsonAsync<IReadOnlyList<Knowledge>>($"/api/participants/people/{pupil.Value}/told", Json.Options))!.ShouldHaveSingleItem().Words.ShouldBe("Пропустил четверть");
        WebUtility.HtmlDecode(await (await school.Http(Role.Curator)).GetStringAsync($"/people/{pupil.Value}")).ShouldContain("Пропустил четверть");
        foreach (var role in new[] { Role.ClassTeacher, Role.Director, Role.Auditor, Role.Mentor, Role.Mentee, Role.Representative })
            (await (await school.Http(role)).GetAsync($"/api/participants/people/{pupil.Value}/told")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
    }

    private static Task<HttpResponseMessage> Tell(HttpClient teacher, ParticipantId person) =>
        teacher.PostAsJsonAsync("/api/participants/tell-of-participant", new TellOfParticipant(person, People.Cycle, ["MATH"], "Пропустил четверть", Visiting.Day), Json.Options);
}
