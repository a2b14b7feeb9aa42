using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Marten;
using Mentorship.Host.Audit;
using Mentorship.Host.Journaling;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Vault;
using Mentorship.Language;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Supporting;
using Npgsql;

namespace Mentorship.Host.Disclosing;

/// <summary>One record of the vault about a person, as it is handed out.</summary>
public sealed record HandedOut(string Purpose, JsonElement Content);

/// <summary>All that is kept of one person and of nobody else, to be given to them: a page to read, the same as data, their papers, who looked at what.</summary>
public sealed record Everything(Person Person, IReadOnlyList<HandedOut> Records, IReadOnlyList<HistoryLine> History, AccessesOfPerson Accesses)
{
    /// <summary>What a psychologist wrote is told by the psychologist: no file carries it past other desks.</summary>
    private static readonly string[] Psychologists = [ReadinessReasons.Purpose, SupportNotes.Purpose];

    /// <summary>How many such records there are; that they are kept is no secret.</summary>
    public int WithPsychologist { get; init; }

    [View("/api/people/{participant:guid}/everything"), Needs(Deed.HandOutData), StepUp]
    public static async Task Read(Guid participant, IQuerySession session, NpgsqlDataSource database, IDocumentStore store, TimeProvider clock, HttpContext http)
    {
        var cancellation = http.RequestAborted;
        var everything = await Of(participant, session, database, store, clock, cancellation);
        TakenAway.As(http.Response, "personal-data.zip", "application/zip");
        // an archive ends its entries without awaiting, which an answer does not let it
        var pipe = new Pipe();
        var sending = pipe.Reader.CopyToAsync(http.Response.Body, cancellation);
        await Pack(everything, pipe.Writer, database, cancellation);
        await sending;
    }

    private static async Task Pack(Everything everything, PipeWriter way, NpgsqlDataSource database, CancellationToken cancellation)
    {
        Exception? broken = null;
        try
        {
            await using var zip = new ZipArchive(way.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
            await Write(zip, "index.html", Encoding.UTF8.GetBytes(ReadablePage.Of(everything)), cancellation);
            await Write(zip, "data.json", JsonSerializer.SerializeToUtf8Bytes(everything, Json.Options), cancellation);
            await OwnPapers.Copy(zip, database, everything.Person.Id.Value, cancellation);
        }
        catch (Exception exception)
        {
            broken = exception;
            throw;
        }
        finally
        {
            await way.CompleteAsync(broken);
        }
    }

    private static async Task<Everything> Of(
        Guid participant, IQuerySession session, NpgsqlDataSource database, IDocumentStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var person = await Person.Read(session, clock, participant, null, cancellation);
        var records = (await Safe.OpenOwn(session, Matter.Answers, participant, cancellation)).ToLookup(x => Psychologists.Contains(x.Purpose));
        var recorded = await Recorded.Of(database, store, Actor.Current!.School, new(participant), cancellation);
        Readings.Note(Matter.History, [participant]);
        // of others only that they are others
        var history = Audit.History.Of(new(participant), null, recorded, x => x == person.Id ? person.Profile?.FullName ?? person.Pseudonym ?? "" : Say.SomebodyElse, _ => Say.SomebodyElse);
        return new(person, [.. records[false].Select(x => new HandedOut(x.Purpose, x.Content))], history.Lines, await AccessesOfPerson.Read(participant, database, cancellation)) { WithPsychologist = records[true].Count() };
    }

    private static async Task Write(ZipArchive zip, string name, byte[] content, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellation);
        await entry.WriteAsync(content, cancellation);
    }
}
