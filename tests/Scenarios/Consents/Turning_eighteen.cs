using System.Net;
using System.Net.Http.Json;
using Mentorship.Host.Access;
using Mentorship.Host.Demo;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Tests.Scenarios.Links;
using Mentorship.Tests.Scenarios.Participants;
using Microsoft.Extensions.Time.Testing;
using ParticipantsSay = Mentorship.Participants.Say;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>Time travels over an eighteenth birthday, of one who answers and of one who does not.</summary>
public class Turning_eighteen
{
    private static readonly DateOnly Birthday = new(2026, 10, 10);

    [Fact]
    public async Task asks_for_the_own_consent_shuts_out_the_parent_and_takes_silence_for_a_no()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 9, 15, 9, 0, 0, TimeSpan.Zero));
        var connection = await HostProcess.NewDatabase();
        await using (var house = await House.Apart(clock, connection))
        {
            var school = await house.School();
            var (answers, silent) = (await school.Pupil("Взрослов", Birthday.AddYears(-18)), await school.Pupil("Молчанов", Birthday.AddYears(-18)));
            var mother = new RepresentativeId(Guid.NewGuid());
            foreach (var pupil in new[] { answers, silent })
                await school.Send(Role.Curator,
                    new LinkRepresentative(pupil, mother, "Взрослова Анна", "+7 900 111-22-33", Relation.Mother, await school.Paper(), new(2026, 9, 2)),
                    new InformRepresentative(pupil, mother, Channel.ParentsMeeting, await school.Paper(), new(2026, 9, 3)),
                    new GrantConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), new(2026, 9, 4)),
                    new RecordAssent(pupil, true, await school.Paper(), new(2026, 9, 4)));
            var parent = await Parent(school, mother);
            (await Look(parent, answers)).ShouldBe(HttpStatusCode.OK);
            (await Tasks(school)).ShouldHaveSingleItem().What.ShouldBe(ConsentTaskKind.Turning18, "25 days before");

            clock.Advance(Birthday.AddDays(-1).ToDateTime(default) - new DateTime(2026, 9, 15));
            (await Standing(school, answers)).BarredBecause.ShouldBeNull();
            (await Look(parent, answers)).ShouldBe(HttpStatusCode.OK, "the day before");

            clock.Advance(TimeSpan.FromDays(1));
            (await Look(parent, answers)).ShouldBe(HttpStatusCode.NotFound, "representation ends on the day");
            (await Standing(school, answers)).BarredBecause.ShouldBe(ParticipantsSay.AdultNeedsOwnConsent);
            (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new Mentorship.Participants.Questioning.RecordRequest(answers, new(2026), ["MATH"], 1, null, null, Birthday)))).Message.ShouldBe(ParticipantsSay.AdultNeedsOwnConsent);
            await Eventually.Holds(async () => (await Recorded<AgeThresholdReached>(house, answers, silent)).Count == 2, seconds: 30);
            (await Recorded<AgeThresholdReached>(house, answers, silent)).ShouldAllBe(x => x.Age == 18 && x.OccurredOn == Birthday);
            (await Tasks(school)).Select(x => x.What).Distinct().ShouldBe([ConsentTaskKind.OwnConsent]);

            await school.Send(Role.Curator, new GrantConsent(answers, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, await school.Paper(), new(2027, 8, 31), Birthday));
            (await Standing(school, answers)).BarredBecause.ShouldBeNull("all opens again");

            // the program was off for a while: what was missed is made up for, once
            clock.Advance(TimeSpan.FromDays(33));
            await Eventually.Holds(async () => (await Recorded<ConsentWithdrawn>(house, answers, silent)).Count > 0, seconds: 30);
            await school.Settle();
            var lapsed = (await Recorded<ConsentWithdrawn>(house, answers, silent)).ShouldHaveSingleItem();
            (lapsed.Participant, lapsed.BySilence, lapsed.DestroyBy).ShouldBe((silent, true, Birthday.AddDays(33 + 30)));
            (await Standing(school, answers)).BarredBecause.ShouldBeNull();
            (await Recorded<AgeThresholdReached>(house, answers, silent)).Count.ShouldBe(2);
        }

        await HostProcess.DropDatabase(connection);
    }

    private static async Task<HttpClient> Parent(SchoolHouse school, RepresentativeId mother)
    {
        var account = new Account(Guid.NewGuid(), $"mother-{school.Id}", "Взрослова", school.Id, [Role.Representative])
        {
            PasswordHash = school.Account(Role.Director).PasswordHash,
            Stamp = Guid.NewGuid().ToString("n"),
            Representative = mother.Value,
        };
        await using var session = school.House.Store.LightweightSession();
        session.Store(account);
        await session.SaveChangesAsync();
        var client = school.Stranger();
        using var signedIn = await client.PostAsJsonAsync("/api/sign-in", new Credentials(account.Login, DemoAccounts.Password));
        signedIn.EnsureSuccessStatusCode();
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
        return client;
    }

    private static async Task<HttpStatusCode> Look(HttpClient parent, ParticipantId pupil) => (await parent.GetAsync(new Uri($"/api/participants/people/{pupil.Value}", UriKind.Relative))).StatusCode;

    private static async Task<IReadOnlyList<ConsentTask>> Tasks(SchoolHouse school) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<ConsentTasks>("/api/participants/consent-tasks", Json.Options))!.All.DistinctBy(x => x.What).ToArray();

    private static async Task<Standing> Standing(SchoolHouse school, ParticipantId pupil) =>
        (await school.Ask<Standings>(new StandingOf([pupil], new(2026), Today.Of(school.House.Host.Services.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System)))).All.ShouldHaveSingleItem();

    private static async Task<IReadOnlyList<T>> Recorded<T>(House house, params ParticipantId[] people)
    {
        var all = new List<T>();
        foreach (var person in people) all.AddRange((await house.Events(person)).OfType<T>());
        return all;
    }
}
