using System.Net;
using System.Text.RegularExpressions;
using Marten;
using Mentorship.Host.Access.Links;

namespace Mentorship.Tests.Scenarios.Links;

/// <summary>What scenarios see behind a link: the link as it is kept, and what the log has of its act.</summary>
internal static partial class Looking_behind
{
    public static async Task<OneTimeLink> Kept(this SchoolHouse school, string secret)
    {
        await using var session = school.House.Store.QuerySession();
        return (await session.LoadAsync<OneTimeLink>(OneTimeLink.HashOf(secret)))!;
    }

    public static async Task Spoil(this SchoolHouse school, string secret, Func<OneTimeLink, OneTimeLink> spoil)
    {
        var link = await school.Kept(secret);
        await using var session = school.House.Store.LightweightSession();
        session.UpdateRevision(spoil(link), link.Revision + 1);
        await session.SaveChangesAsync();
    }

    public static Task<(T Fact, IReadOnlyDictionary<string, string> Headers)> Recorded<T>(this SchoolHouse school, ParticipantId person) where T : class, IFact =>
        school.Recorded<T>(person.Value);

    public static async Task<(T Fact, IReadOnlyDictionary<string, string> Headers)> Recorded<T>(this SchoolHouse school, Guid stream) where T : class, IFact
    {
        await using var session = school.House.Store.QuerySession(school.Id);
        var found = (await session.Events.FetchStreamAsync(stream)).Single(x => x.Data is T);
        return ((T)found.Data, found.Headers!.ToDictionary(x => x.Key, x => $"{x.Value}"));
    }

    public static async Task<IReadOnlyList<object>> Events(this House house, ParticipantId person)
    {
        await using var sight = house.Database.CreateCommand($"select tenant_id from log.mt_streams where id = '{person.Value}'");
        var school = (string)(await sight.ExecuteScalarAsync())!;
        await using var own = house.Store.QuerySession(school);
        return [.. (await own.Events.FetchStreamAsync(person.Value)).Select(x => x.Data)];
    }

    /// <summary>What is told of a link with a wrong date, with somebody else's, and of links too old, used up, revoked and burnt; the last of those issued is good still.</summary>
    public static async Task<(string Good, IReadOnlyList<(HttpStatusCode Status, string Page)> Told)> Turned_away(this SchoolHouse school, Func<Task<string>> issue, DateOnly born, DateOnly others)
    {
        using var visitor = school.Visitor();
        var told = new List<(HttpStatusCode, string)>();
        var secret = await issue();
        foreach (var date in new[] { born.AddDays(1), others }) told.Add(Bare(await visitor.Open(secret, date), secret));
        foreach (var spoil in new Func<OneTimeLink, OneTimeLink>[]
        {
            x => x with { At = DateTimeOffset.UtcNow.AddDays(-30) }, x => x with { UsedAt = DateTimeOffset.UtcNow },
            x => x with { RevokedAt = DateTimeOffset.UtcNow }, x => x with { WrongTries = OneTimeLink.Tries },
        })
        {
            secret = await issue();
            await school.Spoil(secret, spoil);
            told.Add(Bare(await visitor.Open(secret, born), secret));
        }

        var unknown = "nothing" + Guid.NewGuid().ToString("n");
        told.Add(Bare(await visitor.Open(unknown, born), unknown));
        return (await issue(), told);
    }

    private static (HttpStatusCode, string) Bare((HttpStatusCode Status, string Page) answer, string secret) =>
        (answer.Status, Once().Replace(answer.Page.Replace(secret, "", StringComparison.Ordinal), ""));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]*\"|<!--.*?-->")]
    private static partial Regex Once();
}
