using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Organisations;
using Mentorship.Programme.RoadMapping;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Tests.Scenarios.Organisations;

public class Adding_a_school
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    private readonly string code = "n-" + Guid.NewGuid().ToString("n")[..12];
    private readonly AccountId director = new(Guid.NewGuid());

    [Fact]
    public async Task brings_its_road_map_ready_to_be_approved_and_an_account_for_its_director()
    {
        var operators = await (await House.Open()).School();
        await Add(operators);
        await using var session = operators.House.Store.QuerySession(code);
        (await session.LoadAsync<School>(code))!.Region.ShouldBe(code);
        var version = (await session.LoadAsync<RoadmapVersion>(1))!;
        version.Lines.Count.ShouldBe(Carried.Seed.Count);
        version.First.First.ShouldBe(2026);
        (await session.LoadAsync<Account>(director.Value))!.School.ShouldBe(code);

        Actor.Current = new(director.Value, [Role.Director], code, Source.Api);
        await using var scope = operators.House.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Courier>().Send(new ApproveRoadmap(1, null, Day));
        Actor.Current = null;
        (await session.LoadAsync<Roadmap>(Roadmap.Stream))!.Approved.ShouldBe(1);
    }

    [Fact]
    public async Task lets_the_operator_invite_the_director_but_nobody_of_the_school()
    {
        var house = await House.Open();
        var (operators, foreign) = (await house.School(), await house.School());
        await Add(operators);
        await operators.Send(Role.Operator, new SendInvitation(director, Invitation.HashOf(Invitation.NewSecret()), Day));
        await Should.ThrowAsync<NotThere>(() => operators.Send(Role.Operator, new SendInvitation(new(foreign.Account(Role.Curator).Id), Invitation.HashOf(Invitation.NewSecret()), Day)));
        await Should.ThrowAsync<NotThere>(() => operators.Send(Role.Director, new SendInvitation(director, Invitation.HashOf(Invitation.NewSecret()), Day)));
    }

    [Fact]
    public async Task is_refused_under_a_code_or_a_login_that_is_taken()
    {
        var operators = await (await House.Open()).School();
        await Add(operators);
        (await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, School() with { DirectorLogin = "other-" + code, Director = new(Guid.NewGuid()) }))).Message.ShouldBe("Такой код уже есть.");
        await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, School() with { School = code + "-2", Director = new(Guid.NewGuid()) }));
        await using var session = operators.House.Store.QuerySession(code + "-2");
        (await session.LoadAsync<School>(code + "-2")).ShouldBeNull();
        (await session.LoadAsync<RoadmapVersion>(1)).ShouldBeNull();
    }

    [Fact]
    public async Task keeps_codes_that_could_mean_something_elsewhere_out()
    {
        var operators = await (await House.Open()).School();
        await Add(operators);
        foreach (var bad in new[] { "*", "*DEFAULT*", "a'b", "Школа", "a b", "", code + "\n" })
            await Should.ThrowAsync<FluentValidation.ValidationException>(() => operators.Send(Role.Operator, School() with { School = bad }));
    }

    [Fact]
    public async Task is_for_the_operator_only()
    {
        var school = await (await House.Open()).School();
        await Should.ThrowAsync<NotAllowed>(() => school.Send(Role.Director, School()));
        (await (await school.Http(Role.Director)).GetAsync("/api/host/schools")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task is_found_renamed_and_closed_by_the_operator_and_then_lets_nobody_in()
    {
        var house = await House.Open();
        var (operators, school) = (await house.School(), await house.School());
        var http = await operators.Http(Role.Operator);
        var inside = await school.Http(Role.Curator);
        (await inside.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await operators.Send(Role.Operator, new RenameSchool(school.Id, "Гимназия " + school.Id, Day), new CloseSchool(school.Id, Day));
        (await http.GetFromJsonAsync<SchoolList>($"/api/host/schools?search=ГИМНАЗИЯ {school.Id}", Json.Options))!.Lines.ShouldHaveSingleItem().ClosedOn.ShouldBe(Day);
        (await http.GetStringAsync($"/operator/schools?search={school.Id}")).ShouldContain("Гимназия");
        (await http.GetStringAsync($"/operator/schools/{school.Id}")).ShouldContain("Гимназия");
        (await inside.GetAsync("/api/participants/consents")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Should.ThrowAsync<HttpRequestException>(() => school.Http(Role.Curator));
        await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, new CloseSchool(operators.Id, Day)));
    }

    [Fact]
    public async Task is_closed_by_whoever_proves_it_is_they_and_opened_again_and_both_journals_say_so()
    {
        var house = await House.Open();
        var (operators, school) = (await house.School(), await house.School());
        var http = await operators.Http(Role.Operator);
        await operators.LetProofsGrowOld();
        var closing = await http.PostAsJsonAsync("/api/host/close-school", new CloseSchool(school.Id, Day), Json.Options);
        closing.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await closing.Content.ReadAsStringAsync()).ShouldContain("step-up-required");

        await operators.Send(Role.Operator, new RenameSchool(school.Id, "Лицей", Day), new CloseSchool(school.Id, Day));
        await Should.ThrowAsync<HttpRequestException>(() => school.Http(Role.Curator));
        (await (await operators.Http(Role.Operator)).GetStringAsync($"/operator/schools/{school.Id}")).ShouldContain("ReopenSchool");
        await operators.Send(Role.Operator, new ReopenSchool(school.Id, Day));
        await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, new ReopenSchool(school.Id, Day)));
        await school.Http(Role.Curator);
        foreach (var (at, detail) in new[] { (school, ""), (operators, school.Id) })
        {
            var told = await at.Read(x => SecurityLine.Read(x));
            told.ShouldContain(x => x.Matter == SecurityMatter.SchoolClosed && x.Detail == detail);
            told.ShouldContain(x => x.Matter == SecurityMatter.SchoolReopened && x.Detail == detail);
            told.ShouldContain(x => x.Matter == SecurityMatter.SchoolRenamed && x.Detail.EndsWith("→ Лицей", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task is_one_place_of_the_menu_and_not_two()
    {
        var page = await (await (await (await House.Open()).School()).Http(Role.Operator)).GetStringAsync("/operator/schools");
        page.Split("aria-current=\"page\"").Length.ShouldBe(3, "the menu stands on a page twice: beside it and folded");
    }

    [Fact]
    public async Task stays_closed_whatever_its_director_saved_at_that_moment()
    {
        var house = await House.Open();
        var (operators, school) = (await house.School(), await house.School());
        await using var session = house.Store.LightweightSession();
        var seen = (await session.LoadAsync<School>(school.Id))!;
        await operators.Send(Role.Operator, new CloseSchool(school.Id, Day));
        session.Update(seen with { TimeZone = "Asia/Omsk" });
        Problems.Of(await Should.ThrowAsync<Exception>(() => session.SaveChangesAsync()))!.Status.ShouldBe(409);
        await using var after = house.Store.QuerySession();
        (await after.LoadAsync<School>(school.Id))!.ClosedOn.ShouldBe(Day);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task without_a_director_gets_one_from_the_operator_who_sees_nobody_of_it(bool known)
    {
        var house = await House.Open();
        var (operators, school) = (await house.School(), await house.School());
        var (deputy, fresh) = (school.Account(Role.Deputy), new AccountId(Guid.NewGuid()));
        var login = known ? deputy.Login : "head-" + school.Id;
        await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, new AppointDirector(school.Id, fresh, operators.Account(Role.Curator).Login, "Новый Н. Н.", Day)));
        if (!known) await Should.ThrowAsync<Refused>(() => operators.Send(Role.Operator, new AppointDirector(school.Id, fresh, login, null, Day)));
        await Should.ThrowAsync<NotAllowed>(() => operators.Send(Role.Director, new AppointDirector(school.Id, fresh, login, "Новый Н. Н.", Day)));
        await operators.Send(Role.Operator, new AppointDirector(school.Id, fresh, login, known ? null : "Новый Н. Н.", Day));

        var account = known ? new AccountId(deputy.Id) : fresh;
        await operators.Send(Role.Operator, new BlockAccount(new(school.Account(Role.Director).Id), Day), new SendInvitation(account, Invitation.HashOf(Invitation.NewSecret()), Day));
        (await school.Read(x => x.LoadAsync<Account>(account.Value)))!.Roles.ShouldBe([Role.Director]);
        (await school.Read(x => SecurityLine.Read(x))).ShouldContain(x => x.Matter == SecurityMatter.DirectorAppointed);
        var page = WebUtility.HtmlDecode(await (await operators.Http(Role.Operator)).GetStringAsync($"/operator/schools/{school.Id}"));
        page.ShouldContain(login);
        page.ShouldContain($"link-{account.Value:n}");
        page.ShouldNotContain("Новый Н. Н.");
        foreach (var role in new[] { Role.Director, Role.Deputy, Role.Curator, Role.Psychologist }) page.ShouldNotContain(school.Account(role).Shown);
    }

    private AddSchool School() => new(code, "Школа " + code, code, director, "director-" + code, "Орлова Т. П.", Day);

    private async Task Add(SchoolHouse operators) => await operators.Send(Role.Operator, new AddRegion(code, "Область", Day), new AddMunicipality(code, "Город", code, Day), School());
}
