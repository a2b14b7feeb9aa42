using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Signing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Training;

/// <summary>The programme of the mentors' training as a document to be signed (.docx, D-4): what for, modules, schedule, control; an annex of the order on the School of mentors (O-6).</summary>
public static class TrainingPaper
{
    private static readonly IReadOnlyList<int> OfModules = [2, 16, 16, 4, 6], OfSessions = [7, 16, 4, 9, 10];

    [View("/api/matching/training/document"), Needs(Deed.ReadCandidates)]
    public static async Task<IResult> Read(int? cycle, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var plan = await OfficePaper.InRussian(() => TrainingPlan.Read(session, clock, cycle, cancellation));
        if (plan.Modules.Count == 0) throw new NotThere(Say.NoModules);
        var order = (await courier.Ask<Orders>(new LastOrderOf(OrderKind.MentorSchool, plan.Cycle), cancellation)).All is [var one, ..] ? one : null;
        var signing = await Signatories.On(Today.Of(clock), courier, cancellation);
        return OfficePaper.Hand(response, $"training-{plan.Cycle.First}.docx", () => Write(plan, order, signing));
    }

    /// <param name="order">The order it is an annex of, once there is one.</param>
    public static byte[] Write(TrainingPlan plan, OrderTitle? order, Signatories signing)
    {
        var paper = new TextDocument()
            .Line(Say.TrainingAnnex, Aligned.Right).Line(order is null ? Say.TrainingAnnexBlank : Say.TrainingAnnexTo.With(Words.Of(order.IssuedOn), order.Number), Aligned.Right).Line("")
            .Line(signing.School, Aligned.Centred).Line("").Line(Say.TrainingPaperTitle.With(plan.Cycle), Aligned.Centred, bold: true).Line("")
            .Line(Say.TrainingAim.With(string.Join("; ", Enum.GetValues<TrainingTask>().Select(x => Words.Of(x)))))
            .Line(Say.TrainingForm.With(plan.Hours, Signatories.Blank)).Line("")
            .Line(Say.TrainingModules, Aligned.Centred, bold: true)
            .Table([Cells(Say.TrainingModulesHead), .. plan.Modules.Select((x, i) => new[] { $"{i + 1}", x.Title, string.Join(", ", x.Tasks.Select(task => Words.Of(task))), $"{x.Hours}", Words.Of(x.Obligatory) }), ["", Say.TrainingTotal, "", $"{plan.Hours}", ""]], OfModules)
            .Line("").Line(Say.Schedule, Aligned.Centred, bold: true);
        if (Ahead(plan) is { Length: > 0 } sessions) paper.Table([Cells(Say.TrainingSessionsHead), .. sessions], OfSessions);
        else paper.Line(Say.NoSessions);
        return paper.Line("").Line(Say.TrainingControlTitle, Aligned.Centred, bold: true)
            .Line(Say.TrainingControl.With(plan.Modules.Where(x => x.Obligatory).Sum(x => x.Hours))).Line("").Line("")
            .Sides(Say.CertificateDirector, signing.Director).Line("").Sides(Say.CertificateCurator, signing.Curator).ToFile();
    }

    private static string[][] Ahead(TrainingPlan plan) =>
    [
        .. plan.Sessions.Where(x => x.State != SessionState.Cancelled).OrderBy(x => x.SessionOn).ThenBy(x => x.StartsAt)
            .Select(x => new[] { $"{Words.Of(x.SessionOn)}, {Words.Of(x.StartsAt)}", plan.Modules.FirstOrDefault(module => module.Code == x.Code)?.Title ?? ModuleTitles.None[x.Code], $"{x.Hours}", x.Place ?? "", x.Leader ?? "" }),
    ];

    private static string[] Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
