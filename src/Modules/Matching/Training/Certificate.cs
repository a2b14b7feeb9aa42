using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Signing;
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
        var signing = await Signatories.On(training.OccurredOn, courier, cancellation);
        return OfficePaper.Hand(response, $"certificate-{found.Cycle.First}.docx", () =>
        {
            var paper = new TextDocument()
                .Line(signing.School, Aligned.Centred).Line("").Line(Say.CertificateTitle, Aligned.Centred, bold: true).Line($"{Say.CertificateNumber} ____________", Aligned.Centred).Line("")
                .Line(Say.CertificateSays, Aligned.Centred).Line(name, Aligned.Centred, bold: true).Line(Say.CertificateOf.With(found.Cycle, training.Hours), Aligned.Left);
            foreach (var code in training.Codes ?? []) paper.Line($"– {titles[code]}{(hours.TryGetValue(code, out var many) ? $", {many} {Say.HoursShort}" : "")}", Aligned.Left);
            return paper.Line("").Line($"{Say.CertificateDay} {Words.Of(training.OccurredOn)}", Aligned.Left).Line("").Line("")
                .Sides(Say.CertificateDirector, signing.Director).Line("").Sides(Say.CertificateCurator, signing.Curator).ToFile();
        });
    }
}
