using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>Asks every door in every role for what is one's own, another group's, another school's, another region's, nobody's and of whom the data were destroyed, and compares the answers with the table.</summary>
public sealed partial class The_table_of_permissions
{
    private static readonly Lazy<Task<Everybody>> Gathered = new(async () => await Everybody.Gather(await House.Open()));

    private static readonly string Sentence = Problems.Of(new Wolverine.Persistence.RequiredDataMissingException(""))!.Title!;

    private readonly ConcurrentBag<string> differences = [];

    [Fact]
    public async Task holds_for_every_view_and_page()
    {
        var all = await Gathered.Value;
        await Parallel.ForEachAsync(all.Accounts.Keys, async (role, _) =>
        {
            using var http = await all.Http(role);
            foreach (var place in Asking.Places(all.School.House)) await Read(all, http, role, place);
        });
        differences.Order().ShouldBeEmpty();
    }

    [Fact]
    public async Task holds_for_every_command_over_http()
    {
        var all = await Gathered.Value;
        await Parallel.ForEachAsync(all.Accounts.Keys, async (role, _) =>
        {
            using var http = await all.Http(role);
            foreach (var (command, route, deed) in Asking.Commands(all.School.House))
            {
                if (ScopeOf(deed, role) is not { } scope) await Expect(http, role, route, "{}", HttpStatusCode.Forbidden);
                else if (scope == Scope.School) await Expect(http, role, route, "{}", HttpStatusCode.BadRequest);
                else foreach (var (name, there) in Others(all))
                    await Narrow(all, role, scope, name, there, $"{role} POST {route}", async () => await Told(await http.PostAsJsonAsync(new Uri(route, UriKind.Relative), Asking.Command(command, role, scope, there), Json.Options)), command);
            }
        });
        differences.Order().ShouldBeEmpty();
    }

    [Fact]
    public async Task holds_for_every_command_on_the_bus()
    {
        var all = await Gathered.Value;
        foreach (var role in all.Accounts.Keys)
            foreach (var (command, _, deed) in Asking.Commands(all.School.House))
            {
                if (ScopeOf(deed, role) is not { } scope)
                {
                    if (await all.Send(role, Asking.Command(command, role, Scope.School, all.Own)) is not NotAllowed) differences.Add($"{role} sends {command.Name}");
                }
                else if (scope != Scope.School)
                {
                    foreach (var (name, there) in Others(all))
                        await Narrow(all, role, scope, name, there, $"{role} sends {command.Name}", async () => Said(await all.Send(role, Asking.Command(command, role, scope, there))), command);
                }
            }

        differences.Order().ShouldBeEmpty();
    }

    [Fact]
    public async Task holds_for_whoever_commands_the_whole_school()
    {
        var all = await Gathered.Value;
        foreach (var role in all.Accounts.Keys)
            foreach (var (command, _, deed) in Asking.Commands(all.School.House).Where(x => Mentions.In<ParticipantId>(x.Command).Count + Mentions.In<GroupId>(x.Command).Count > 0))
            {
                if (ScopeOf(deed, role) != Scope.School) continue;
                var unknown = await Answered(Neighbour.Unknown);
                // what a command itself enters is nobody's before
                if (unknown == "done") continue;
                foreach (var (name, there) in Foreign.Zip(all.Foreign))
                    if (await Answered(there) is var said && said != unknown) differences.Add($"{role} sends {command.Name}, {name}: «{said}», of what is not there «{unknown}»");

                async Task<string> Answered(Neighbour there) => await all.Send(role, Asking.Command(command, role, Scope.School, there)) is { } refused ? Token().Replace($"{Problems.Of(refused)!.Status} {refused.Message}", "") : "done";
            }

        differences.Order().ShouldBeEmpty();
    }

    [Fact]
    public async Task lets_no_stranger_in()
    {
        var all = await Gathered.Value;
        using var stranger = all.School.Stranger();
        foreach (var (_, route, _) in Asking.Commands(all.School.House)) await Expect(stranger, null, route, "{}", HttpStatusCode.Unauthorized);
        foreach (var place in Asking.Places(all.School.House))
        {
            using var answer = await stranger.GetAsync(Asking.Address(place, all.Own.Mentee, all.Own.Group, all.Own.Meeting));
            if (answer.StatusCode != (place.IsApi ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect)) differences.Add($"stranger GET {place.Route}: {(int)answer.StatusCode}");
        }

        differences.Order().ShouldBeEmpty();
    }

    private async Task Read(Everybody all, HttpClient http, Role role, Place place)
    {
        var scope = ScopeOf(place.Deed, role);
        var answers = new Dictionary<string, (HttpStatusCode Status, string Body)>();
        foreach (var (name, there) in scope is not null && NamesSomething(place) ? Cases(all) : [("own", all.Own)])
        {
            var person = Everybody.PersonOf(role, there);
            using var answer = await http.GetAsync(Asking.Address(place, person, there.Group, there.Meeting));
            var body = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            answers[name] = (answer.StatusCode, Plain(body, person.Value, there.Group.Value));
            var named = place.NamesPerson ? person.Value : place.NamesMeeting ? there.Meeting.Value : there.Group.Value;
            var (wrong, expected) = scope switch
            {
                null => (answer.StatusCode != HttpStatusCode.Forbidden, "403"),
                Scope.School => (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or >= HttpStatusCode.InternalServerError, "let through"),
                { } narrow when NamesSomething(place) && !all.Within(role, narrow).Contains(named) => (answer.StatusCode != HttpStatusCode.NotFound, "404"),
                _ => (answer.StatusCode != HttpStatusCode.OK && !(place.NamesMore && answer.StatusCode == HttpStatusCode.NotFound), "200"),
            };
            if (wrong) differences.Add($"{role} GET {place.Route}, {name}: {(int)answer.StatusCode}, the table says {expected}");
            Leaks(all, role, $"{role} GET {place.Route}, {name}", body);
        }

        foreach (var name in Foreign)
            if (answers.TryGetValue(name, out var foreign) && answers["unknown"] != foreign) differences.Add($"{role} GET {place.Route}, {name}: answers otherwise than what is not there");
        foreach (var name in (string[])["other group", "destroyed"])
            if (scope is { } own && own != Scope.School && own != Scope.Teachers && answers.TryGetValue(name, out var other) && answers["unknown"] != other)
                differences.Add($"{role} GET {place.Route}, {name}: answers otherwise than what is not there");
        if (scope == Scope.School && ShowsName(place) && answers["destroyed"] is var gone && (gone.Status != HttpStatusCode.OK || !gone.Body.Contains("[данные уничтожены, акт № ", StringComparison.Ordinal)))
            differences.Add($"{role} GET {place.Route}, destroyed: does not say under which act");
    }

    private static bool NamesSomething(Place place) => place.NamesPerson || place.NamesGroup || place.NamesMeeting;

    /// <summary>The pages about one person or one group, on which a name stands.</summary>
    private static bool ShowsName(Place place) => !place.IsApi && (place.NamesPerson || place.Route.StartsWith("/groups/{", StringComparison.Ordinal));

    /// <summary>Nobody is told a telephone that the row of contacts does not give them.</summary>
    private void Leaks(Everybody all, Role role, string what, string body)
    {
        foreach (var (phone, person) in new[] { all.Own, all.Other }.Concat(all.Foreign).SelectMany(x => new[] { (x.MentorPhone, x.Mentor), (x.MenteePhone, x.Mentee) }))
        {
            var mayRead = ScopeOf(Deed.ReadContacts, role) is { } scope && (scope == Scope.School ? all.Foreign.All(x => person != x.Mentor && person != x.Mentee) : all.Within(role, scope).Contains(person.Value));
            if (!mayRead && body.Contains(phone, StringComparison.Ordinal)) differences.Add($"{what}: tells a telephone");
        }

        var strange = role is Role.Mentor or Role.Mentee or Role.Representative or Role.ClassTeacher ? all.Foreign.Append(all.Other) : all.Foreign;
        if (what.EndsWith(", own", StringComparison.Ordinal) && strange.Any(x => new[] { x.Mentor.Value, x.Mentee.Value, x.Group.Value }.Any(id => body.Contains(id.ToString(), StringComparison.Ordinal))))
            differences.Add($"{what}: names a stranger");
    }

    private async Task Narrow(Everybody all, Role role, Scope scope, string name, Neighbour there, string what, Func<Task<string>> act, Type command)
    {
        var covered = Mentions.In<GroupId>(command).Count > 0 ? all.Within(role, scope).Contains(there.Group.Value) : all.Within(role, scope).Contains(Everybody.PersonOf(role, there).Value);
        var said = await act();
        if (covered ? said is "401" or "403" or "400" || said == Sentence : said != Sentence) differences.Add($"{what}, {name}: «{said}», the table says {(covered ? "let through" : "404")}");
    }

    private async Task Expect(HttpClient http, Role? role, string route, string body, HttpStatusCode expected)
    {
        using var answer = await http.PostAsync(new Uri(route, UriKind.Relative), new StringContent(body, new MediaTypeHeaderValue("application/json")));
        if (answer.StatusCode != expected) differences.Add($"{role} POST {route}: {(int)answer.StatusCode}, the table says {(int)expected}");
    }

    private static async Task<string> Told(HttpResponseMessage answer)
    {
        using (answer)
            return answer.StatusCode is HttpStatusCode.NotFound && (await answer.Content.ReadAsStringAsync()).Contains(Sentence, StringComparison.Ordinal) ? Sentence : $"{(int)answer.StatusCode}";
    }

    private static string Said(Exception? refused) => refused switch { null => "204", NotThere { Message: var sentence } => sentence, var x => $"{Problems.Of(x)!.Status}" };

    private static Scope? ScopeOf(Deed deed, Role role) => PermissionTable.Rows[deed].TryGetValue(role, out var scope) ? scope : null;

    private static readonly string[] Foreign = ["other school", "other region"];

    private static (string, Neighbour)[] Cases(Everybody all) => [("own", all.Own), .. Others(all)[..^1]];

    /// <summary>What is one's own comes last: it may be carried out.</summary>
    private static (string, Neighbour)[] Others(Everybody all) => [("other group", all.Other), ("destroyed", all.Destroyed), (Foreign[0], all.OtherSchool), (Foreign[1], all.OtherRegion), ("unknown", Neighbour.Unknown), ("own", all.Own)];

    private static string Plain(string body, Guid person, Guid group) =>
        Token().Replace(body.Replace(person.ToString(), "ID", StringComparison.OrdinalIgnoreCase).Replace(group.ToString(), "ID", StringComparison.OrdinalIgnoreCase), "");

    [GeneratedRegex("value=\"[A-Za-z0-9_-]{80,}\"|\"traceId\":\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}")]
    private static partial Regex Token();
}
