using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Training;

/// <summary>The certificate of a mentor who went through the training, as a document to be signed.</summary>
public static class Certificate
{
    [View("/api/matching/candidates/{candidacy:guid}/certificate"), Needs(Deed.ReadCandidates)]
    public static async Task<IResult> Read(Guid candidacy, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidacy>(new CandidacyId(candidacy), cancellation), Say.CandidateNotThere);
        var training = NotThere.Unless(found.Training, Say.NotTrainedYet);
        var programme = (await session.LoadAsync<Selection>(Selection.IdOf(found.Cycle), cancellation))?.Training;
        var titles = await ModuleTitles.Of(session, programme, cancellation);
        var name = (await courier.Ask<Names>(new NamesOf([found.Participant]), cancellation)).All is [var one, ..] ? one.FullName : Words.NameUnknown;
        var hours = (programme?.Modules ?? []).ToDictionary(x => x.Code, x => x.Hours);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, $"certificate-{found.Cycle.First}.docx", () => TextDocument.Of(
        [
            (school, false),
            (Say.CertificateTitle, true),
            ($"{Say.CertificateNumber} ____________", false),
            (Say.CertificateSays, false),
            (name, true),
            (Say.CertificateOf.Replace("{0}", $"{found.Cycle}", StringComparison.Ordinal).Replace("{1}", $"{training.Hours}", StringComparison.Ordinal), false),
            .. (training.Codes ?? []).Select(x => ($"– {titles[x]}{(hours.TryGetValue(x, out var many) ? $", {many} {Say.HoursShort}" : "")}", false)),
            ($"{Say.CertificateDay} {Words.Of(training.OccurredOn)}", false),
            ($"{Say.CertificateDirector} ____________________", false),
            ($"{Say.CertificateCurator} ____________________", false),
        ]));
    }
}
