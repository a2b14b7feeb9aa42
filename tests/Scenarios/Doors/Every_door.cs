using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Host.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using HostDoors = Mentorship.Host.Doors;
using Module = Mentorship.Kernel.Module;

namespace Mentorship.Tests.Scenarios.Doors;

/// <summary>What holds for every command and every view, whoever wrote it.</summary>
public partial class Every_door
{
    /// <summary>What the framework adds beside; being no deed it is closed to everybody.</summary>
    private static readonly string[] OfTheFramework = ["{**path:file}", "/_framework/opaque-redirect"];

    private readonly Dictionary<Role, HttpClient> signedIn = [];

    [Fact]
    public async Task is_closed_to_a_stranger()
    {
        var house = await House.Open();
        using var stranger = (await house.School()).Stranger();
        var wrong = new List<string>();
        Commands(house).ShouldNotBeEmpty();
        foreach (var (route, _) in Commands(house)) await Expect(wrong, HttpStatusCode.Unauthorized, route, () => stranger.PostAsync(Address(route), Nothing("{}")));
        foreach (var (route, _) in Views(house)) await Expect(wrong, HttpStatusCode.Unauthorized, route, () => stranger.GetAsync(Address(route)));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_a_deed_of_the_table_or_open_to_everybody() =>
        (await House.Open()).Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(x => x.Metadata.GetMetadata<NeedsAttribute>() is null && x.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(x => x.RoutePattern.RawText).Except(OfTheFramework).ShouldBeEmpty();

    [Fact]
    public async Task is_closed_to_whoever_has_not_the_role()
    {
        var house = await House.Open();
        var school = await house.School();
        var wrong = new List<string>();
        foreach (var (route, roles) in Commands(house))
            if (await Without(school, roles) is { } other) await Expect(wrong, HttpStatusCode.Forbidden, route, () => other.PostAsync(Address(route), Nothing("{}")));
        foreach (var (route, roles) in Views(house))
            if (await Without(school, roles) is { } other) await Expect(wrong, HttpStatusCode.Forbidden, route, () => other.GetAsync(Address(route)));
        wrong.ShouldBeEmpty();
    }

    [Theory, InlineData(""), InlineData("{}"), InlineData("[]"), InlineData("{\"on\":")]
    public async Task answers_what_says_nothing_with_400(string body)
    {
        var house = await House.Open();
        var school = await house.School();
        var wrong = new List<string>();
        foreach (var (route, roles) in Commands(house))
            if (await With(school, roles) is { } allowed) await Expect(wrong, HttpStatusCode.BadRequest, route, () => allowed.PostAsync(Address(route), Nothing(body)));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task tells_in_a_sentence_why_not()
    {
        var house = await House.Open();
        using var stranger = (await house.School()).Stranger();
        foreach (var (route, _) in Commands(house))
        {
            var answer = await stranger.PostAsync(Address(route), Nothing("{}"));
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", route);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Войдите", Case.Sensitive, route);
        }
    }

    private static IEnumerable<(string Route, IReadOnlyList<Role> Roles)> Commands(House house) =>
        from module in Modules(house)
        from command in HostDoors.Commands(module)
        select (HostDoors.RouteOf(module, command), command.GetCustomAttribute<NeedsAttribute>()!.Roles);

    private static IEnumerable<(string Route, IReadOnlyList<Role> Roles)> Views(House house) =>
        from module in Modules(house)
        from view in HostDoors.Views(module)
        where view.IsDefined(typeof(NeedsAttribute))
        select (Placeholder().Replace(view.GetCustomAttribute<ViewAttribute>()!.Route, x => Sample(x.Value)), view.GetCustomAttribute<NeedsAttribute>()!.Roles);

    private static IReadOnlyList<Module> Modules(House house) => house.Host.Services.GetRequiredService<IReadOnlyList<Module>>();

    private static string Sample(string placeholder) =>
        placeholder.Contains(":int", StringComparison.Ordinal) ? "2026"
        : placeholder.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString()
        : placeholder == "{side}" ? nameof(Side.Mentor) : "x";

    private async Task<HttpClient?> With(SchoolHouse school, IReadOnlyList<Role> roles) =>
        Accounts(school).FirstOrDefault(x => x.Roles.Intersect(roles).Any()) is { } account ? await As(school, account) : null;

    private async Task<HttpClient?> Without(SchoolHouse school, IReadOnlyList<Role> roles) =>
        Accounts(school).FirstOrDefault(x => !x.Roles.Intersect(roles).Any()) is { } account ? await As(school, account) : null;

    private async Task<HttpClient> As(SchoolHouse school, Account account) =>
        signedIn.TryGetValue(account.Roles[0], out var known) ? known : signedIn[account.Roles[0]] = await school.Http(account.Roles[0]);

    private static IEnumerable<Account> Accounts(SchoolHouse school) =>
        new[] { Role.Curator, Role.Director, Role.Psychologist, Role.ClassTeacher, Role.Auditor, Role.RegionalOperator, Role.Operator, Role.Deputy, Role.DeputyHeadMethod, Role.DataProtectionOfficer }
            .Select(school.Account);

    private static async Task Expect(List<string> wrong, HttpStatusCode expected, string route, Func<Task<HttpResponseMessage>> act)
    {
        using var answer = await act();
        if (answer.StatusCode != expected) wrong.Add($"{route} → {(int)answer.StatusCode}");
    }

    private static Uri Address(string route) => new(route, UriKind.Relative);

    private static StringContent Nothing(string body) => new(body, new MediaTypeHeaderValue("application/json"));

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();
}
