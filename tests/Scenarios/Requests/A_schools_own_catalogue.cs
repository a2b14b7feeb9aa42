using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Organisations;
using Mentorship.Kernel.Schooling;
using Mentorship.Participants;
using Mentorship.Participants.Cataloguing;
using Mentorship.Participants.Questioning;
using Mentorship.Tests.Scenarios.Participants;
using Npgsql;

namespace Mentorship.Tests.Scenarios.Requests;

public class A_schools_own_catalogue
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly AddDirection Chess = new("SPORTS", "шахматы", "chess", 3, [], Today);

    [Fact]
    public async Task is_offered_wherever_a_direction_is_chosen_and_to_this_school_only()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Send(Role.Curator, Chess);
        await school.Asks(pupil, "OWN-1", "MATH");
        var http = await school.Http(Role.Curator);
        (await Page(http, $"/people/{pupil.Value}")).ShouldContain("<dd>шахматы, математика</dd>");
        foreach (var page in new[] { $"/people/{pupil.Value}", "/questionnaires/A-1/print", "/candidates?cycle=2026", "/requests/catalogue" })
            (await Page(http, page)).ShouldContain("шахматы", customMessage: page);

        var other = await school.House.School();
        (await Page(await other.Http(Role.Curator), "/requests/catalogue")).ShouldNotContain("шахматы");
        var stranger = await other.Pupil();
        await other.Consented(stranger);
        (await Should.ThrowAsync<FluentValidation.ValidationException>(() => other.Asks(stranger, "OWN-1"))).Message.ShouldContain(Say.NotInTheCatalogue);
    }

    [Fact]
    public async Task keeps_what_was_asked_for_when_an_item_is_renamed_and_retired()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        await school.Consented(pupil);
        await school.Send(Role.Curator, Chess);
        await school.Asks(pupil, "OWN-1");
        await school.Send(Role.Curator, new RenameDirection("OWN-1", "шахматы и логика", null, Today), new RetireDirection("OWN-1", Today), new RetireDirection("MATH", Today));
        var http = await school.Http(Role.Curator);
        var page = await Page(http, $"/people/{pupil.Value}");
        page.ShouldContain("<dd>шахматы и логика</dd>");
        page.ShouldNotContain("value=\"OWN-1\"");
        page.ShouldNotContain("value=\"MATH\"");
        (await Page(http, "/requests/catalogue/OWN-1")).ShouldContain("<dd>шахматы</dd>", customMessage: "what it was called before");
        var refused = await http.PostAsJsonAsync("/api/participants/record-request", new RecordRequest(pupil, People.Cycle, ["OWN-1"], 1, null, null, Today), Json.Options);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new RetireDirection("OWN-1", Today)))).Message.ShouldBe(Say.DirectionRetired);
        await school.Send(Role.Curator, Chess);
        (await http.GetFromJsonAsync<Direction[]>("/api/participants/catalogue", Json.Options))!.Where(x => x.Code.StartsWith("OWN", StringComparison.Ordinal)).Select(x => x.Code)
            .ShouldBe(["OWN-1", "OWN-2"], ignoreOrder: true);
    }

    [Fact]
    public async Task says_which_competence_answers_a_request()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, new WeighDirection("SPORT", 3, ["CREATIVE"], Today));
        var http = await school.Http(Role.Curator);
        (await http.GetFromJsonAsync<Direction[]>("/api/participants/catalogue", Json.Options))!.Single(x => x.Code == "SPORT").AnsweredBy.ShouldBe(["CREATIVE"]);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new WeighDirection("SPORT", 3, ["CREATIVE"], Today)))).Message.ShouldBe(Say.NothingChanged);
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, new WeighDirection("NOTHING", 3, ["CREATIVE"], Today)))).Message.ShouldBe(Say.NotInTheCatalogue);
        (await http.GetAsync("/requests/catalogue/NOTHING")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.Http(Role.Director)).PostAsJsonAsync("/api/participants/add-direction", Chess, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task is_known_again_when_the_program_starts()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, Chess);
        Directions.Keep(school.Id, []);
        await new Catalogues((NpgsqlDataSource)school.House.Host.Services.GetService(typeof(NpgsqlDataSource))!).StartAsync(default);
        (await Page(await school.Http(Role.Curator), "/requests/catalogue")).ShouldContain("шахматы");
    }

    [Fact]
    public async Task is_not_changed_by_what_was_refused()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Curator, Chess);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Chess with { RussianName = "ШАХМАТЫ" }))).Message.ShouldBe(Say.DirectionNamedSo);
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<Direction[]>("/api/participants/catalogue", Json.Options))!.Count(x => x.Code.StartsWith("OWN", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<string> Page(HttpClient http, string path) => WebUtility.HtmlDecode(await http.GetStringAsync(path));
}
