using System.Text;
using Marten;
using Mentorship.Design;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Tables;

namespace Mentorship.Host.Erasing;

/// <summary>The extract of the journal of events that goes with an act of destruction: what the log says of it (order 179 of Роскомнадзор).</summary>
public static class ExtractFile
{
    private const string Csv = "text/csv; charset=utf-8";

    [View("/api/destructions/{participant:guid}/extract"), Needs(Deed.ReadSubjectRequests)]
    public static async Task<IResult> Read(Guid participant, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var (act, _, signedBy) = await ActOf.Read(participant, session, courier, cancellation);
        var text = new StringBuilder().Append(Cells.Line(Say.ActSubject, Say.ActCategories, Say.ActAmount, Say.ActSystem, Say.ActGround, Say.WhenColumn, Say.ActSigned, Say.ActTitle));
        foreach (var (category, amount) in new[] { (Say.ActRecords, act.Records), (Say.ActPapers, act.Papers), (Say.ActShared, act.SharedRecords) })
            text.Append(Cells.Line($"{act.Participant.Value}", category, $"{amount}", Say.ActSystemName, Words.Of(act.Ground), Moment.Of(act.RecordedAt), signedBy, act.Number));
        TakenAway.As(response, $"extract-{act.Number.Replace('/', '-')}.csv", Csv);
        return Results.Bytes([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], Csv);
    }
}
