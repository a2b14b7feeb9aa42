using System.Runtime.CompilerServices;
using Marten;
using Mentorship.Design;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Watching;
using Mentorship.Host.Layout;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Language;
using Mentorship.Participants.Contracts;
using Npgsql;

namespace Mentorship.Host.Journaling;

/// <summary>One reading: who, in which role, whose data, what, through what, why, when.</summary>
public sealed record JournalLine(
    DateTimeOffset At, Guid Account, string Who, IReadOnlyList<Role> Roles, Source Source, Matter Matter, string Place, string? Purpose,
    IReadOnlyList<ParticipantId> People, IReadOnlyList<string> Names)
{
    /// <summary>Through what it was read, as people call it: by the title of the page, else by the way and the path.</summary>
    internal string Through => Source == Source.Page && Sections.TitleOf(Place) is { } title ? title : $"{Words.Of(Source)}: {Sections.Plain(Place)}";
}

/// <summary>A page of the journal of readings, the latest first.</summary>
public sealed record JournalOfReadings(IReadOnlyList<JournalLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50, Named = 3;

    private const string Found =
        $"""
        from {Ledger.Name} where tenant_id = $1 and ($2::uuid[] is null or participants && $2) and ($3::uuid is null or account = $3)
          and at >= $4 and at < $5 and ($6::varchar is null or matter = $6)
        """;

    /// <summary>The readings of one person's data, by one account, in some days, of one kind; or of whatever is not narrowed.</summary>
    [View("/api/journal"), Needs(Deed.ReadJournal)]
    public static async Task<JournalOfReadings> Read(
        NpgsqlDataSource database, IDocumentStore store, Courier courier, Guid? person, Guid? account, DateOnly? from, DateOnly? to, Matter? matter, int? page,
        CancellationToken cancellation) =>
        await Of(database, store, courier, new(person is { } one ? [one] : null, account, from, to, matter), page, cancellation);

    public static async Task<JournalOfReadings> Of(
        NpgsqlDataSource database, IDocumentStore store, Courier courier, JournalFilter filter, int? page, CancellationToken cancellation)
    {
        var school = Actor.Current!.School;
        await using var counting = database.Asking(school, $"select count(*)::int {Found}", filter.Values(school));
        var leaf = new Leaf((int)(await counting.ExecuteScalarAsync(cancellation))!, Size, page);
        var lines = await LinesOf(database, filter, $"offset {leaf.Skip} limit {Size}", cancellation).ToArrayAsync(cancellation);
        return new(await Told(store, courier, lines, filter, Named, cancellation), leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>The lines as the table has them, with ids in the place of names.</summary>
    public static async IAsyncEnumerable<JournalLine> LinesOf(
        NpgsqlDataSource database, JournalFilter filter, string part, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var school = Actor.Current!.School;
        await using var question = database.Asking(
            school, $"select at, account, roles, source, matter, place, purpose, participants {Found} order by at desc, id {part}", filter.Values(school));
        await using var row = await question.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
            yield return new(
                row.GetFieldValue<DateTimeOffset>(0), row.GetGuid(1), "", [.. row.GetFieldValue<string[]>(2).Select(Enum.Parse<Role>)], Enum.Parse<Source>(row.GetString(3)),
                Enum.Parse<Matter>(row.GetString(4)), row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6), [.. row.GetFieldValue<Guid[]>(7).Select(x => new ParticipantId(x))], []);
    }

    /// <summary>The lines with names: of the people looked for first, then of others up to a number.</summary>
    public static async Task<IReadOnlyList<JournalLine>> Told(
        IDocumentStore store, Courier courier, IReadOnlyList<JournalLine> lines, JournalFilter filter, int named, CancellationToken cancellation)
    {
        var shown = lines.Select(x => x with { People = [.. x.People.OrderBy(p => filter.People?.Contains(p.Value) == true ? 0 : 1)] }).ToArray();
        ParticipantId[] people = [.. shown.SelectMany(x => x.People.Take(named)).Distinct()];
        var names = people.Length == 0 ? [] : (await courier.Ask<Names>(new NamesOf(people), cancellation)).All.ToDictionary(x => x.Participant, x => x.FullName);
        await using var session = store.QuerySession(Sight.Nobody);
        var accounts = await ShownAccounts.Of(session, x => courier.Ask<Names>(x, cancellation), shown.Select(x => x.Account), cancellation);
        return [.. shown.Select(x => x with
        {
            Who = accounts.GetValueOrDefault(x.Account, Say.OwnerAtCommandLine),
            Names = [.. x.People.Take(named).Select(p => names.GetValueOrDefault(p, Words.NameUnknown))],
        })];
    }
}

/// <summary>What of the journal is looked for.</summary>
public sealed record JournalFilter(IReadOnlyList<Guid>? People, Guid? Account, DateOnly? From, DateOnly? To, Matter? Matter)
{
    public object?[] Values(string school) =>
    [
        school, Maybe(People?.ToArray(), NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Uuid), Maybe(Account, NpgsqlTypes.NpgsqlDbType.Uuid),
        Start(From ?? new(2000, 1, 1)), Start((To ?? new(9000, 1, 1)).AddDays(1)), Matter?.ToString(),
    ];

    private static NpgsqlParameter Maybe(object? value, NpgsqlTypes.NpgsqlDbType type) => new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };

    /// <summary>A day begins at midnight of the school's time zone.</summary>
    private static DateTimeOffset Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Moment.Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
