using System.Net;
using System.Net.Http.Json;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;
using ParticipantsSay = Mentorship.Participants.Say;

namespace Mentorship.Tests.Scenarios.Participants;

public class Consenting
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public async Task opens_the_way_to_the_questionnaire_and_withdrawing_closes_it()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        (await Standing(school, pupil)).BarredBecause.ShouldBe(ParticipantsSay.NoConsent);

        var consent = await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        var standing = await Standing(school, pupil);
        (standing.BarredBecause, standing.Age, standing.InMenteeBase).ShouldBe((null, 12, false));
        standing.RequestCodes.ShouldBe(["MATH"]);

        await school.Send(Role.Curator, new WithdrawConsent(pupil, consent, GivenBy.Representative, Today));
        (await Standing(school, pupil)).BarredBecause.ShouldBe(ParticipantsSay.ConsentWithdrawn);
        (await Should.ThrowAsync<Refused>(() => school.Asks(pupil, "SPORT"))).Message.ShouldBe(ParticipantsSay.ConsentWithdrawn);
    }

    [Fact]
    public async Task of_one_person_leaves_that_of_another_in_the_register()
    {
        var school = await (await House.Open()).School();
        var (first, second, consent) = (await school.Teacher(), await school.Teacher(), new ConsentId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new GrantConsent(first, consent, ConsentKind.Image, GivenBy.Self, null, await school.Paper(), new(2027, 8, 31), Today),
            new RefuseConsent(second, consent, ConsentKind.Image, GivenBy.Self, null, Today));
        await school.Settle();
        var http = await school.Http(Role.DataProtectionOfficer);
        var register = (await http.GetFromJsonAsync<ConsentRegister>("/api/participants/consents?kind=Image", Json.Options))!;
        register.Entries.Select(x => (x.Participant, x.State)).ShouldBe([(first.Value, ConsentState.Given), (second.Value, ConsentState.Refused)], ignoreOrder: true);
    }

    [Fact]
    public async Task over_http_is_refused_with_a_sentence()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var http = await school.Http(Role.Curator);
        var answer = await http.PostAsJsonAsync("/api/participants/record-request", new RecordRequest(pupil, People.Cycle, ["MATH"], 1, null, null, Today), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(ParticipantsSay.NoConsent);
    }

    [Fact]
    public async Task of_nobody_is_not_found()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        var answer = await http.PostAsJsonAsync("/api/participants/record-request",
            new RecordRequest(new(Guid.NewGuid()), People.Cycle, ["MATH"], 1, null, null, Today), Json.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task keeps_every_name_out_of_the_log()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Незабудкин");
        await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        await using var session = school.House.Store.QuerySession(school.Id);
        var found = await session.QueryAsync<long>("select count(*) from log.mt_events where tenant_id = ? and (data::text ~* 'незабудкин|алёшин|подтянуть')", school.Id);
        found.ShouldBe([0L]);
        (await school.Ask<Names>(new NamesOf([pupil, new(Guid.NewGuid())]))).All.ShouldHaveSingleItem().FullName.ShouldBe("Незабудкин Пётр Ильич");
    }

    private static async Task<Standing> Standing(SchoolHouse school, ParticipantId pupil) =>
        (await school.Ask<Standings>(new StandingOf([pupil], People.Cycle, Today))).All.ShouldHaveSingleItem();
}
