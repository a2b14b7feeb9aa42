using Marten;
using Mentorship.Design;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Tables;
using Mentorship.Language;
using Mentorship.Participants.Enrolment;
using Npgsql;

namespace Mentorship.Host.Journaling;

/// <summary>The journal of readings as a file to take away: all of it, or all that is looked for, however much it is.</summary>
public static class JournalExport
{
    /// <summary>How many readings are held and told at a time.</summary>
    private const int Batch = 500;

    [View("/api/journal/export"), Needs(Deed.ExportJournal), StepUp]
    public static async Task Read(
        NpgsqlDataSource database, IDocumentStore store, IQuerySession session, Courier courier, Guid? person, string? name, Guid? account, DateOnly? from, DateOnly? to, Matter? matter, HttpContext http)
    {
        var cancellation = http.RequestAborted;
        var people = person is { } one ? [one] : name is not { Length: > 0 } ? null : Guid.TryParse(name.Trim(), out var number) ? [number] : await Roster.Everybody(session, name, cancellation);
        var filter = new JournalFilter(people, account, from, to, matter);
        TakenAway.As(http.Response, "journal.csv", "text/csv; charset=utf-8");
        await using var file = new StreamWriter(http.Response.Body, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await file.WriteAsync(Cells.Line(Say.WhenColumn, Say.WhoReads, Say.OfficeOfReader, Say.WhoseData, Say.Matter, Say.PurposeColumn, Say.PlaceColumn));
        await foreach (var lines in JournalOfReadings.LinesOf(database, filter, "", cancellation).Chunk(Batch).WithCancellation(cancellation))
            foreach (var line in await JournalOfReadings.Told(store, courier, lines, filter, people is [_] ? 1 : int.MaxValue, cancellation))
                await file.WriteAsync(Row(line));
    }

    private static string Row(JournalLine line) => Cells.Line(
        Moment.Of(line.At), line.Who, string.Join(", ", line.Roles.Select(x => Words.Of(x))), string.Join(", ", line.Names), Words.Of(line.Matter), line.Purpose ?? "", line.Through);
}
