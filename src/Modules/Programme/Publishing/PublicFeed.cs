using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Mentorship.Design;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Mentorship.Programme.Publishing;

/// <summary>What a school has published, for the sites of its partners: as JSON Feed 1.1 and as Atom (RFC 4287); and the pictures.</summary>
public static class PublicFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string PageOf(string school) => $"/public/{school}/cases";

    public static string PageOf(string school, Guid publication) => $"{PageOf(school)}/{publication}";

    public static string ResultsOf(string school, SchoolYear year) => $"/public/{school}/results/{year.First}";

    public static async Task<IResult> Json(string school, IDocumentStore store, Courier courier, TimeProvider clock, HttpContext http, CancellationToken cancellation)
    {
        var (all, address) = (await Read(school, store, courier, clock, http, cancellation), AddressOf(http));
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = Say.PublicFeedTitle.With(all.Title),
            ["home_page_url"] = address + PageOf(school),
            ["feed_url"] = $"{address}/public/{school}/feed.json",
            ["language"] = "ru",
            ["items"] = new JsonArray([.. Items(all).Select(x => new JsonObject
            {
                ["id"] = $"urn:uuid:{x.Id}",
                ["url"] = address + x.Path,
                ["title"] = x.Title,
                ["content_text"] = x.Text,
                ["date_published"] = Moment(x.PublishedOn),
                ["authors"] = x.Authors.Count == 0 ? null : new JsonArray([.. x.Authors.Select(name => new JsonObject { ["name"] = name })]),
                ["image"] = x.Picture is null ? null : address + x.Picture,
            })]),
        };
        return Results.Bytes(Encoding.UTF8.GetBytes(feed.ToJsonString(new JsonSerializerOptions(Kernel.Json.Options))), "application/feed+json; charset=utf-8");
    }

    public static async Task<IResult> Xml(string school, IDocumentStore store, Courier courier, TimeProvider clock, HttpContext http, CancellationToken cancellation)
    {
        var (all, address) = (await Read(school, store, courier, clock, http, cancellation), AddressOf(http));
        var feed = new XElement(
            Atom + "feed",
            new XElement(Atom + "title", Say.PublicFeedTitle.With(all.Title)),
            new XElement(Atom + "id", address + PageOf(school)),
            new XElement(Atom + "updated", Moment(Items(all).Select(x => x.PublishedOn).DefaultIfEmpty(new(2000, 1, 1)).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", all.Title)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", $"{address}/public/{school}/feed.xml")),
            Items(all).Select(x => new XElement(
                Atom + "entry",
                new XElement(Atom + "title", x.Title),
                new XElement(Atom + "id", $"urn:uuid:{x.Id}"),
                new XElement(Atom + "updated", Moment(x.PublishedOn)),
                new XElement(Atom + "link", new XAttribute("href", address + x.Path)),
                new XElement(Atom + "content", new XAttribute("type", "text"), x.Text))));
        return Results.Bytes(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}"), "application/atom+xml; charset=utf-8");
    }

    public static async Task<IResult> Picture(string school, Guid id, IDocumentStore store, Courier courier, TimeProvider clock, NpgsqlDataSource database, HttpContext http, CancellationToken cancellation)
    {
        var (all, _) = await Showcase.Of(store, courier, clock, school, id, cancellation);
        Told(http);
        if (all?.Cases is not [{ Picture: { } paper }]) throw new NotThere(Say.NothingPublished);
        await using var question = database.Asking(school, $"select content from {Papers.Name} where tenant_id = $1 and id = $2", school, paper.Value);
        await using var row = await question.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) && PublicPicture.Of(row.GetFieldValue<byte[]>(0)) is var (content, type) ? Results.Bytes(content, type) : throw new NotThere(Say.NothingPublished);
    }

    /// <summary>Nobody keeps a copy for us to take down, and any page of a partner may read it.</summary>
    public static void Told(HttpContext http)
    {
        http.Response.Headers["X-Robots-Tag"] = "noarchive, noimageindex";
        http.Response.Headers.AccessControlAllowOrigin = "*";
    }

    private static async Task<Showcase> Read(string school, IDocumentStore store, Courier courier, TimeProvider clock, HttpContext http, CancellationToken cancellation)
    {
        Told(http);
        return (await Showcase.Of(store, courier, clock, school, null, cancellation)).All ?? throw new NotThere(Say.NothingPublished);
    }

    /// <summary>Everything shown, the latest first; of a year's results nobody named is the author.</summary>
    private static IReadOnlyList<FeedItem> Items(Showcase all) =>
    [
        .. all.Cases.Select(x => new FeedItem(x.Id, PageOf(all.School, x.Id), x.Words.Title, TextOf(x), x.PublishedOn, x.Named, x.Picture is null ? null : $"{PageOf(all.School, x.Id)}/picture"))
            .Concat(all.Results.Select(x => new FeedItem(x.Id, ResultsOf(all.School, x.Cycle), x.Title, x.Told(), x.PublishedOn, [], null)))
            .OrderByDescending(x => x.PublishedOn).ThenBy(x => x.Id),
    ];

    private static string TextOf(PublicCase shown) => string.Join("\n\n", shown.Words.Told().Select(x => $"{Words.Of(x.Part)}\n{x.Text}"));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static string AddressOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    /// <summary>One entry of a feed, whatever it tells of.</summary>
    private sealed record FeedItem(Guid Id, string Path, string Title, string Text, DateOnly PublishedOn, IReadOnlyList<string> Authors, string? Picture);
}
