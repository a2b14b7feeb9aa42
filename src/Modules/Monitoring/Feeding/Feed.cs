using System.Diagnostics;
using System.Globalization;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using FluentValidation.Results;
using Mentorship.Monitoring.Contracts;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Mentorship.Monitoring.Feeding;

/// <summary>The feed of completions for the region, of its schools only: CloudEvents from the first one on, pulled behind a cursor.</summary>
public static class Feed
{
    public const string Type = "ru.mentorship.programme.completed.v1";

    public const int MostAtOnce = 1000;

    public const int LongestWait = 30;

    private static readonly Uri Schema = new("urn:mentorship:schema:programme-completed:v1");

    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(250);

    private static readonly JsonEventFormatter Formatter = new(Json.Options, default);

    /// <summary>What follows the event named, or everything from the first; waits up to <paramref name="timeout"/> seconds where nothing does.</summary>
    [View("/api/feed"), Needs(Deed.ReadFeed)]
    public static async Task<IResult> Read(
        NpgsqlDataSource database, IDocumentStore store, Courier courier, Guid? lastEventId, int? limit, int? timeout, CancellationToken cancellation)
    {
        if (limit is < 1 or > MostAtOnce) throw new ValidationException([new ValidationFailure(nameof(limit), Say.FeedLimit)]);
        if (timeout is < 0 or > LongestWait) throw new ValidationException([new ValidationFailure(nameof(timeout), Say.FeedTimeout)]);
        var completions = new Completions(database, store);
        var schools = (await courier.Ask<Territory>(new SchoolsInReach(), cancellation)).Schools;
        var cursor = lastEventId is { } id ? await completions.SequenceOf(id, cancellation) ?? throw new NotThere(Say.FeedCursorUnknown) : 0;
        var found = await completions.After(cursor, schools, limit ?? 100, cancellation);
        using var pulse = new PeriodicTimer(Pulse);
        for (var waited = Stopwatch.StartNew(); found.Count == 0 && waited.Elapsed < TimeSpan.FromSeconds(timeout ?? 0);)
        {
            await pulse.WaitForNextTickAsync(cancellation);
            found = await completions.After(cursor, schools, limit ?? 100, cancellation);
        }

        var body = Formatter.EncodeBatchModeMessage(found.Select(Announce), out var contentType);
        return Results.Bytes(body, contentType.ToString());
    }

    private static CloudEvent Announce(Reported reported) => new()
    {
        Id = reported.EventId.ToString(),
        Type = Type,
        Source = new($"/schools/{reported.School}", UriKind.Relative),
        Subject = reported.Programme.Pseudonym,
        Time = reported.RecordedAt,
        DataContentType = "application/json",
        DataSchema = Schema,
        Data = reported.Programme,
        ["sequence"] = reported.Sequence.ToString("D20", CultureInfo.InvariantCulture),
    };
}
