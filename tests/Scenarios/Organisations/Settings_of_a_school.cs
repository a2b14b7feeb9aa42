using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Organisations;
using Mentorship.Kernel.Schooling;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Representing;

namespace Mentorship.Tests.Scenarios.Organisations;

public class Settings_of_a_school
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    private static readonly ChangeSettings Defaults = new(true, true, 14, 10, null, null, null, null, null, null, null, 30, true, true, 21, 35, Day);

    [Fact]
    public async Task decide_whether_those_of_14_to_17_are_asked_themselves()
    {
        var house = await House.Open();
        var (school, other) = (await house.School(), await house.School());
        var (pupil, elsewhere) = (await Teenager(school), await Teenager(other));
        (await Standing(school, pupil)).BarredBecause.ShouldNotBeNull();
        await school.Send(Role.Director, Defaults with { AssentNeeded = false });
        (await Standing(school, pupil)).BarredBecause.ShouldBeNull();
        (await Standing(other, elsewhere)).BarredBecause.ShouldNotBeNull();
        await school.Send(Role.Curator, new RecordAssent(pupil, false, await school.Paper(), Day));
        (await Standing(school, pupil)).BarredBecause.ShouldNotBeNull("their own no always bars");
    }

    [Fact]
    public async Task are_kept_in_every_version()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Director, Defaults with { SeatsPupilPupil = 2 }, Defaults with { SeatsPupilPupil = 4 });
        await school.Send(Role.Deputy, new MarkDay(new(2027, 1, 11), DayMark.Off, Day));
        (await school.Read(x => SettingsOf.School(x))).Version.ShouldBe(3);
        (await school.Read(x => SettingsOf.School(x))).SeatsIn(MentoringForm.PupilPupil).ShouldBe(4);
        (await school.Read(x => x.LoadAsync<SchoolSettings>("1")))!.SeatsIn(MentoringForm.PupilPupil).ShouldBe(2);
        (await school.Read(x => x.LoadAsync<SchoolSettings>("3")))!.By.ShouldBe(school.Account(Role.Deputy).Id);
        var page = await (await school.Http(Role.Director)).GetStringAsync("/settings");
        page.ShouldContain("11.01.2027");
        (await (await school.Http(Role.Curator)).GetAsync("/settings")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task say_which_version_of_everything_is_in_force()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Director, Defaults, Defaults with { SeatsPupilPupil = 2 });
        await school.Send(Role.Curator, new Mentorship.Matching.Selecting.DefineCriteria(new(2026), ["MATH"], 1, 14, null, 0, Day));
        using var director = await school.Http(Role.Director);
        var rules = (await director.GetFromJsonAsync<RulesInForce>("/api/host/rules-in-force", Json.Options))!;
        rules.All.Select(x => x.What).ShouldBe(Enum.GetValues<Ruling>());
        Version(Ruling.Settings).ShouldBe("2");
        Version(Ruling.Criteria).ShouldBe("1");
        Version(Ruling.Parameters).ShouldBeNull();
        Version(Ruling.MenteeQuestionnaire).ShouldBe("A-1/3");
        Version(Ruling.Consents)!.ShouldContain("C-2/2");
        WebUtility.HtmlDecode(await director.GetStringAsync("/settings")).ShouldContain("A-1/3");
        (await (await school.Http(Role.Curator)).GetAsync("/api/host/rules-in-force")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        string? Version(Ruling what) => rules.All.Single(x => x.What == what).Version;
    }

    [Fact]
    public async Task changed_by_two_at_once_are_changed_by_one_and_the_other_is_told()
    {
        var school = await (await House.Open()).School();
        await school.Send(Role.Director, Defaults);
        using var director = await school.Http(Role.Director);
        for (var again = 0; again < 5; again++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(2, 4).Select(seats => director.PostAsJsonAsync("/api/host/change-settings", Defaults with { SeatsPupilPupil = seats }, Json.Options)));
            answers.ShouldAllBe(x => x.StatusCode == HttpStatusCode.NoContent || x.StatusCode == HttpStatusCode.Conflict);
            foreach (var refused in answers.Where(x => x.StatusCode == HttpStatusCode.Conflict)) (await refused.Content.ReadAsStringAsync()).ShouldContain("повторите");
        }

        var versions = await school.Read(x => x.Query<SchoolSettings>().CountAsync());
        (await school.Read(x => SettingsOf.School(x))).Version.ShouldBe(versions - 1);
    }

    [Fact]
    public async Task let_a_school_in_Kamchatka_have_its_own_day()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 9, 15, 13, 0, 0, TimeSpan.Zero));
        Today.Of(clock).ShouldBe(Day);
        Actor.Current = new(Guid.NewGuid(), [Role.Curator], "kamchatka-" + Guid.NewGuid().ToString("n"), Source.Page);
        Today.Keep(Actor.Current.School, "Asia/Kamchatka");
        Today.Of(clock).ShouldBe(Day.AddDays(1));
        Today.In(clock, new Wolverine.Envelope { TenantId = Actor.Current.School }).ShouldBe(Day.AddDays(1), "what decisions are given");
        Today.Keep(Actor.Current.School, null);
        Today.Of(clock).ShouldBe(Day);

        var school = await (await House.Open()).School();
        await school.Send(Role.Director, Defaults with { TimeZone = "Asia/Kamchatka" });
        Today.In(clock, new Wolverine.Envelope { TenantId = school.Id }).ShouldBe(Day.AddDays(1));
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => school.Send(Role.Director, Defaults with { TimeZone = "America/New_York" }));
        Actor.Current = null;
    }

    private static async Task<Standing> Standing(SchoolHouse school, ParticipantId pupil) => (await school.Ask<Standings>(new StandingOf([pupil], new(2026), Day))).All[0];

    private static async Task<ParticipantId> Teenager(SchoolHouse school)
    {
        var (pupil, mother) = (new ParticipantId(Guid.NewGuid()), new RepresentativeId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, "Ли", "Ян", null, new(2011, 1, 1), "9 А", null, Day),
            new LinkRepresentative(pupil, mother, "Ли О. О.", "8 900 000-00-00", Relation.Mother, await school.Paper(), Day),
            new InformRepresentative(pupil, mother, Channel.InPerson, null, Day),
            new GrantConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), Day));
        return pupil;
    }
}
