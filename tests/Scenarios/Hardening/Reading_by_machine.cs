using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Machines;
using Mentorship.Host.Access.Watching;
using Mentorship.Tests.Scenarios.Participants;

namespace Mentorship.Tests.Scenarios.Hardening;

public class Reading_by_machine
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task takes_a_secret_for_a_token_that_opens_its_scope_and_nothing_else()
    {
        var school = await (await House.Open()).School();
        var (client, secret) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        using var http = school.Stranger();
        var given = await Ask(http, client, secret);
        given.StatusCode.ShouldBe(HttpStatusCode.OK);
        given.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var token = await given.Content.ReadFromJsonAsync<JsonElement>();
        token.GetProperty("token_type").GetString().ShouldBe("Bearer");
        token.GetProperty("expires_in").GetInt32().ShouldBe(3600);
        token.GetProperty("scope").GetString().ShouldBe("feed:read");
        http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("access_token").GetString());
        (await http.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var closed in new[] { "/api/participants/people", $"/api/history/{Guid.NewGuid()}", "/api/host/clients", "/api/nothing" })
            (await http.GetAsync(closed)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, closed);
        (await http.PostAsJsonAsync("/api/host/disable-client", new DisableClient(client, Day))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var line = (await school.Read(x => Within(school, Role.Operator, () => ClientLine.Read(x, default)))).ShouldHaveSingleItem();
        line.LastUsedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task is_refused_in_the_words_of_the_standard()
    {
        var school = await (await House.Open()).School();
        var (client, secret) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        using var http = school.Stranger();
        await Refuses(Post(http, ("client_id", $"{client}"), ("client_secret", secret)), HttpStatusCode.BadRequest, "invalid_request");
        await Refuses(Post(http, ("grant_type", "password"), ("client_id", $"{client}"), ("client_secret", secret)), HttpStatusCode.BadRequest, "unsupported_grant_type");
        await Refuses(Post(http, ("grant_type", "client_credentials")), HttpStatusCode.Unauthorized, "invalid_client");
        await Refuses(Ask(http, client, "wrong"), HttpStatusCode.Unauthorized, "invalid_client");
        await Refuses(Ask(http, Guid.NewGuid(), secret), HttpStatusCode.Unauthorized, "invalid_client");
        await Refuses(Ask(http, client, secret, "history:read"), HttpStatusCode.BadRequest, "invalid_scope");
        http.DefaultRequestHeaders.Authorization = new("Bearer", "CfDJ8forged");
        var forged = await http.GetAsync("/api/feed");
        forged.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        forged.Headers.WwwAuthenticate.ToString().ShouldContain("invalid_token");
    }

    [Fact]
    public async Task takes_credentials_in_the_header()
    {
        var school = await (await House.Open()).School();
        var (client, secret) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        using var http = school.Stranger();
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:{secret}")));
        (await Post(http, ("grant_type", "client_credentials"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task goes_on_with_two_secrets_while_they_are_changed_over()
    {
        var school = await (await House.Open()).School();
        var (client, former) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        var (second, third) = (Invitation.NewSecret(), Invitation.NewSecret());
        using var http = school.Stranger();
        using var earlier = await With(school, await Token(http, client, former));
        await school.Send(Role.Operator, new RotateSecret(client, Invitation.HashOf(second), 7, Day));
        (await Ask(http, client, former)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Ask(http, client, second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await earlier.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.Send(Role.Operator, new RotateSecret(client, Invitation.HashOf(third), 0, Day));
        (await Ask(http, client, former)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Ask(http, client, second)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Ask(http, client, third)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await earlier.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ends_at_once_when_the_client_is_disabled()
    {
        var school = await (await House.Open()).School();
        var (client, secret) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        using var stranger = school.Stranger();
        using var http = await With(school, await Token(stranger, client, secret));
        (await http.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.Send(Role.Operator, new DisableClient(client, Day));
        (await http.GetAsync("/api/feed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Ask(stranger, client, secret)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var told = (await school.Read(x => SecurityLine.Read(x))).Select(x => x.Matter).ToArray();
        foreach (var matter in new[] { SecurityMatter.ClientRegistered, SecurityMatter.TokenIssued, SecurityMatter.ClientDisabled, SecurityMatter.ClientRefused }) told.ShouldContain(matter);
    }

    [Fact]
    public async Task of_a_history_states_its_purpose()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil();
        var (client, secret) = await Registered(school, Role.Auditor, Role.Auditor, "history:read");
        using var stranger = school.Stranger();
        using var http = await With(school, await Token(stranger, client, secret));
        foreach (var purpose in new[] { "", "аудит" })
        {
            http.DefaultRequestHeaders.Remove(MachineAdmission.Purpose);
            http.DefaultRequestHeaders.Add(MachineAdmission.Purpose, Uri.EscapeDataString(purpose));
            (await http.GetAsync($"/api/history/{pupil.Value}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        http.DefaultRequestHeaders.Remove(MachineAdmission.Purpose);
        http.DefaultRequestHeaders.Add(MachineAdmission.Purpose, Uri.EscapeDataString("проверка прокуратуры"));
        (await http.GetAsync($"/api/history/{pupil.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var others = await (await school.House.School()).Pupil();
        var (foreign, unknown) = (await http.GetAsync($"/api/history/{others.Value}"), await http.GetAsync($"/api/history/{Guid.NewGuid()}"));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreign.StatusCode.ShouldBe(unknown.StatusCode);
        (await Title(foreign)).ShouldBe(await Title(unknown));
    }

    [Fact]
    public async Task is_given_by_nobody_above_their_own_power()
    {
        var school = await (await House.Open()).School();
        (await Should.ThrowAsync<Refused>(() => Registered(school, Role.Director, Role.RegionalOperator, "feed:read"))).Message.ShouldBe("Эту область даёт не ваша роль.");
        (await Should.ThrowAsync<Refused>(() => Registered(school, Role.Director, Role.Curator, "feed:school"))).Message.ShouldBe("У учётной записи нет роли для этой области.");
        foreach (var other in new[] { Role.Director, Role.DataProtectionOfficer, Role.Operator })
            (await Should.ThrowAsync<Refused>(() => Registered(school, other, Role.Auditor, "history:read"))).Message.ShouldBe("Эту область даёт не ваша роль.");
        var (client, _) = await Registered(school, Role.Operator, Role.RegionalOperator, "feed:read");
        var elsewhere = await school.House.School();
        await Should.ThrowAsync<NotThere>(() => elsewhere.Send(Role.Operator, new DisableClient(client, Day)));
    }

    [Fact]
    public async Task of_histories_is_ended_by_the_school_but_never_taken_over_by_it()
    {
        var school = await (await House.Open()).School();
        var (client, secret) = await Registered(school, Role.Auditor, Role.Auditor, "history:read");
        foreach (var role in new[] { Role.Director, Role.DataProtectionOfficer })
        {
            var line = (await school.Read(x => Within(school, role, () => ClientLine.Read(x, default)))).ShouldHaveSingleItem();
            line.MayChange.ShouldBeFalse();
            await Should.ThrowAsync<NotThere>(() => school.Send(role, new RotateSecret(client, Invitation.HashOf("x"), 0, Day)));
        }

        await school.Send(Role.Director, new DisableClient(client, Day));
        using var stranger = school.Stranger();
        (await Ask(stranger, client, secret)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    internal static async Task<(Guid Client, string Secret)> Registered(SchoolHouse school, Role by, Role of, string scope)
    {
        var (client, secret) = (Guid.NewGuid(), Invitation.NewSecret());
        await school.Send(by, new RegisterClient(client, "Витрина региона", new(school.Account(of).Id), [scope], Invitation.HashOf(secret), Day));
        return (client, secret);
    }

    internal static Task<HttpResponseMessage> Ask(HttpClient http, Guid client, string secret, string? scope = null) => Post(http,
        [("grant_type", "client_credentials"), ("client_id", $"{client}"), ("client_secret", secret), .. scope is null ? Array.Empty<(string, string)>() : [("scope", scope)]]);

    private static Task<HttpResponseMessage> Post(HttpClient http, params (string Name, string Value)[] form) =>
        http.PostAsync("/api/token", new FormUrlEncodedContent(form.Select(x => KeyValuePair.Create(x.Name, x.Value))));

    internal static async Task<string> Token(HttpClient http, Guid client, string secret) =>
        (await (await Ask(http, client, secret)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;

    internal static Task<HttpClient> With(SchoolHouse school, string token)
    {
        var http = school.Stranger();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Task.FromResult(http);
    }

    private static async Task<T> Within<T>(SchoolHouse school, Role role, Func<Task<T>> read)
    {
        Actor.Current = new(school.Account(role).Id, [role], school.Id, Source.Page);
        return await read();
    }

    private static async Task<string?> Title(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString();

    private static async Task Refuses(Task<HttpResponseMessage> asking, HttpStatusCode status, string error)
    {
        using var answer = await asking;
        answer.StatusCode.ShouldBe(status, error);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString().ShouldBe(error);
    }
}
