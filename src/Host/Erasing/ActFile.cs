using Marten;
using Mentorship.Design;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Kernel.Writing;

namespace Mentorship.Host.Erasing;

/// <summary>The act of destruction as a document to be signed: it tells the person by a number, for there is no name any more (order 179 of Роскомнадзор).</summary>
public static class ActFile
{
    [View("/api/destructions/{participant:guid}/act"), Needs(Deed.ReadSubjectRequests)]
    public static async Task<IResult> Read(Guid participant, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var (act, school, signedBy) = await ActOf.Read(participant, session, courier, cancellation);
        return OfficePaper.Hand(response, $"act-{act.Number.Replace('/', '-')}.docx", () => TextDocument.Of(
        [
            ($"{Say.ActTitle} № {act.Number}", true),
            ($"{Say.ActDay}: {Words.Of(act.On)} ({Moment.Of(act.RecordedAt)})", false),
            ($"{Say.ActOperator}: {school}", false),
            ($"{Say.ActSubject}: {act.Participant.Value}", false),
            ($"{Say.ActCategories}: {Say.ActCategoriesAll}", false),
            ($"{Say.ActAmount}: {Say.ActRecords} {act.Records}, {Say.ActPapers} {act.Papers}, {Say.ActShared} {act.SharedRecords}", false),
            ($"{Say.ActSystem}: {Say.ActSystemName}", false),
            ($"{Say.ActWay}: {Say.ActWayPhysical}", false),
            ($"{Say.ActGround}: {Words.Of(act.Ground)}", false),
            ($"{Say.ActSigned}: {signedBy}", false),
            (Say.ActKept, false),
            ($"{Say.ActSignature}: ____________________", false),
        ]));
    }
}
