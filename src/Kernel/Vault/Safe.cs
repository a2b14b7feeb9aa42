using System.Security.Cryptography;
using System.Text.Json;
using Marten;
using Mentorship.Kernel.Journal;
using Mentorship.Language;

namespace Mentorship.Kernel.Vault;

/// <summary>Where names, contacts and words lie, so that the log need not hold them and they can be destroyed.</summary>
public static class Safe
{
    public const string Schema = "vault";

    private const int SaltLength = 32;

    /// <summary>Keeps one version of a personal record with whatever else the session saves; what it returns belongs in the event.</summary>
    /// <param name="whose">The one of them it is about, where it only speaks of the others: it goes when they go.</param>
    public static Seal Seal(IDocumentSession session, IEnumerable<ParticipantId> subjects, string purpose, object record, ParticipantId? whose = null)
    {
        var content = JsonSerializer.SerializeToElement(record, record.GetType(), Json.Options);
        var kept = new Sealed(Guid.CreateVersion7(), [.. subjects.Select(x => x.Value).Distinct()], purpose, content, RandomNumberGenerator.GetBytes(SaltLength)) { Whose = whose?.Value };
        session.Insert(kept);
        return new(new(kept.Id), Commit(kept.Salt, content));
    }

    public static Seal Seal(IDocumentSession session, ParticipantId subject, string purpose, object record) =>
        Seal(session, [subject], purpose, record);

    /// <summary>Keeps what is still being written: nothing in the log rests on it, so it may change and go.</summary>
    public static void Keep(IDocumentSession session, Guid id, ParticipantId subject, string purpose, object record) =>
        session.Store(new Sealed(id, [subject.Value], purpose, JsonSerializer.SerializeToElement(record, record.GetType(), Json.Options), []));

    public static void Drop(IDocumentSession session, Guid id) => session.Delete<Sealed>(id);

    /// <summary>Lets go of everything still being written about a person for a purpose.</summary>
    public static void DropAll(IDocumentSession session, ParticipantId subject, string purpose)
    {
        var person = subject.Value;
        session.DeleteWhere<Sealed>(x => x.Purpose == purpose && x.Subjects.Contains(person));
    }

    /// <summary>Records kept earlier, as one question; what was destroyed is left out, and what the reader has stated no purpose for.</summary>
    public static async Task<IReadOnlyDictionary<RecordId, T>> Open<T>(IQuerySession session, Matter matter, IEnumerable<RecordId> records, CancellationToken cancellation = default) =>
        (await Noted(session, matter, await session.LoadManyAsync<Sealed>(cancellation, [.. records.Select(x => x.Value).Distinct()]), cancellation)).ToDictionary(x => new RecordId(x.Id), x => x.As<T>());

    /// <summary>All records about one person kept for some purposes, the latest first.</summary>
    public static async Task<IReadOnlyList<Sealed>> OpenAll(IQuerySession session, Matter matter, Guid subject, IReadOnlyList<string> purposes, CancellationToken cancellation = default) =>
        await Noted(session, matter, await session.Query<Sealed>().Where(x => x.Subjects.Contains(subject) && x.Purpose.IsOneOf(purposes.ToArray())).OrderByDescending(x => x.Id).ToListAsync(cancellation), cancellation);

    /// <summary>Records that contain these fields, to be counted: whoever counts shows nobody.</summary>
    public static Task<IReadOnlyList<Sealed>> Alike(IQuerySession session, object fields, CancellationToken cancellation = default) =>
        session.QueryAsync<Sealed>("where d.tenant_id = ? and d.data @> ?::jsonb", cancellation, session.TenantId, JsonSerializer.Serialize(fields, Json.Options));

    /// <summary>All records about one person and about nobody else, of whatever purpose, in the order they came.</summary>
    public static async Task<IReadOnlyList<Sealed>> OpenOwn(IQuerySession session, Matter matter, Guid subject, CancellationToken cancellation = default)
    {
        var found = await session.Query<Sealed>().Where(x => x.Subjects.Contains(subject)).OrderBy(x => x.Id).ToListAsync(cancellation);
        return await Noted(session, matter, found.Where(x => x.Subjects.Count == 1), cancellation);
    }

    /// <summary>Words name people too, so they stay closed to whoever may not learn the name of everybody they are about, and while the data of any of them are blocked.</summary>
    private static async Task<IReadOnlyList<Sealed>> Noted(IQuerySession session, Matter matter, IEnumerable<Sealed> found, CancellationToken cancellation)
    {
        Sealed[] open = [.. found.Where(x => !x.Subjects.Any(Readings.Hides))];
        var blocked = open.Length == 0 ? new HashSet<Guid>() : await Block.Hiding(session, open.SelectMany(x => x.Subjects), cancellation);
        Sealed[] shown = [.. open.Where(x => !x.Subjects.Any(blocked.Contains))];
        if (shown.Length > 0) Readings.Note(matter, shown.SelectMany(x => x.Subjects));
        return shown;
    }

    /// <summary>What the log holds in place of a record: says nothing without the salt, and proves the record with it.</summary>
    public static string Commit(byte[] salt, JsonElement content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. CanonicalJson.Of(content)]));
}

/// <summary>One version of a record about some people, with the salt of the commitment that stands in the log.</summary>
public sealed record Sealed(Guid Id, IReadOnlyList<Guid> Subjects, string Purpose, JsonElement Content, byte[] Salt)
{
    /// <summary>The one person it is about, where it only speaks of the others.</summary>
    public Guid? Whose { get; init; }

    public T As<T>() => Content.Deserialize<T>(Json.Options)!;
}

/// <summary>What an event says of a record in the vault.</summary>
public sealed record Seal(RecordId Record, string Commitment);
