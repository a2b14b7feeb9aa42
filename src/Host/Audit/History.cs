using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Npgsql;

namespace Mentorship.Host.Audit;

/// <summary>One event of a history, told in words, with who recorded it and where the participant stood after it.</summary>
public sealed record HistoryLine(
    long Sequence, Guid EventId, string LogName, string Told, DateOnly OccurredOn, DateTimeOffset RecordedAt,
    string? Who, string? Role, string? OnBehalfOf, string? Source, IReadOnlyList<DocumentId> Documents, Guid Stream, long Version, Situation After)
{
    /// <summary>The one-time link by which it was done, if it was.</summary>
    public Guid? Link { get; init; }
}

/// <summary>A participant's whole history, or what of it had happened by a day.</summary>
public sealed record History(ParticipantId Participant, DateOnly? On, Situation Situation, IReadOnlyList<HistoryLine> Lines)
{
    /// <summary>Replays everything that concerns a participant, over all streams, in the order of the log.</summary>
    [View("/api/history/{participant:guid}"), Needs(Deed.ReadHistories)]
    public static async Task<History> Read(
        Guid participant, DateOnly? on, NpgsqlDataSource database, IDocumentStore store, Courier courier, CancellationToken cancellation)
    {
        var recorded = await Recorded.Of(database, store, Actor.Current!.School, new(participant), cancellation);
        if (recorded.Count == 0) throw new NotThere(Say.NoHistory);
        Readings.Note(Matter.History, [participant]);
        Recorded[] shown = [.. recorded.Where(x => on is null || x.Fact.OccurredOn <= on)];
        var names = (await courier.Ask<Names>(new NamesOf([.. shown.SelectMany(x => Concerns.Of(x.Fact)).Distinct()]), cancellation)).All.ToDictionary(x => x.Participant, x => x.FullName);
        var accounts = await Accounts(store, courier, shown, cancellation);
        return Of(new(participant), on, shown, person => names.GetValueOrDefault(person, Say.NameUnknown), id => accounts.GetValueOrDefault(id, Say.TheSystem));
    }

    /// <summary>The lines of a history, each with the situation folded up to it.</summary>
    public static History Of(
        ParticipantId participant, DateOnly? on, IReadOnlyList<Recorded> recorded, Func<ParticipantId, string> name, Func<Guid, string> account)
    {
        var situation = new Situation(participant);
        var lines = new List<HistoryLine>();
        foreach (var one in recorded)
        {
            situation = situation.After(one.Fact);
            lines.Add(new(
                one.Sequence, one.EventId, one.LogName, Sentence.Of(one.LogName, one.Fact, name), one.Fact.OccurredOn, one.RecordedAt,
                one.Link is not null ? Say.ByOneTimeLink : one.Account is { } who ? account(who) : null, one.Role,
                one.OnBehalfOf is { } whom ? one.Link is null ? account(whom) : name(new(whom)) : null, one.Source,
                [.. Mentions.Of<DocumentId>(one.Fact)], one.Stream, one.Version, situation)
            { Link = one.Link });
        }

        return new(participant, on, situation, lines);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> Accounts(IDocumentStore store, Courier courier, IReadOnlyList<Recorded> recorded, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(Sight.Nobody);
        return await ShownAccounts.Of(session, x => courier.Ask<Names>(x, cancellation), recorded.SelectMany(x => new[] { x.Account, x.OnBehalfOf }).OfType<Guid>(), cancellation);
    }
}
