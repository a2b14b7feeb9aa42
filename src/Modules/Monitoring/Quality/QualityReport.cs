using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Monitoring.Quality;

/// <summary>The analytical report of a year's monitoring as a document (M-5): period, method, numbers of people, results, conclusions, decisions.</summary>
public static class QualityReport
{
    [View("/api/monitoring/quality/document"), Needs(Deed.ReadQuality)]
    public static async Task<IResult> MonitoringReport(int? cycle, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await QualitySheet.Read(session, clock, cycle, cancellation);
        var influence = await InfluenceSheet.ForOthers(session, sheet.Cycle, null, null, cancellation);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        var today = Today.Of(clock);
        return OfficePaper.Hand(response, $"{Say.MonitoringReport} {sheet.Cycle.First}-{sheet.Cycle.First + 1}.docx", () => Write(sheet, influence, school, today));
    }

    public static byte[] Write(QualitySheet sheet, InfluenceSheet influence, string school, DateOnly on)
    {
        var document = new TextDocument()
            .Line(school, Aligned.Centred).Line("")
            .Line(Say.MonitoringReport, Aligned.Centred, bold: true).Line(Say.ReportPeriod.With(Words.Of(sheet.Cycle.Begins), Words.Of(sheet.Cycle.Ends)), Aligned.Centred).Line(Say.FiguresAsOf.With(Words.Of(on)), Aligned.Centred).Line("");
        Quality(document, sheet);
        Changes(document, influence);
        Part(document, Dated(Say.ReportConclusions, sheet.Judged?.ConcludedOn), sheet.Conclusions?.Drawn);
        Part(document, Say.ReportDecisions, sheet.Conclusions?.Decided);
        return document.Line("").Sides(Say.ReportCurator, "____________").Line("").Sides(Say.ReportDirector, "____________").ToFile();
    }

    private static void Quality(TextDocument document, QualitySheet sheet)
    {
        document.Line(Say.ChecklistTitle, bold: true);
        if (sheet.Judged is { Band: { } band, Sum: { } sum } judged)
            document.Table([[Say.ChecklistItem, Say.ChecklistPoints], .. judged.Points.Select(x => new[] { Words.Of(x.Item), $"{(int)x.Mark}" }), [Say.ChecklistSum, $"{sum}, {Words.Of(band)}"]], [72, 28]).Line("");
        else document.Line(Say.NotJudgedYet);
        document.Line(Say.SatisfactionTitle, bold: true);
        foreach (var side in sheet.Satisfied) document.Line(Say.ReportSatisfied.With(Words.Of(side.Side), side.Satisfied is { } many ? Say.SatisfiedOf.With(many, side.Answered) : Say.TooFew));
        document.Line(Say.SatisfiedRule);
        if (sheet.Swot is not { } swot) return;
        foreach (var (title, text) in new[] { (Say.SwotStrengths, swot.Strengths), (Say.SwotWeaknesses, swot.Weaknesses), (Say.SwotOpportunities, swot.Opportunities), (Say.SwotThreats, swot.Threats) }) Part(document, title, text);
    }

    private static void Changes(TextDocument document, InfluenceSheet influence)
    {
        document.Line(Say.InfluenceTitle, bold: true).Line(Say.InfluenceMethod);
        ParameterInfluence[] told = [.. influence.Parameters.Where(x => x.Change is not null)];
        if (told.Length > 0)
            document.Bars(
                [.. told.Select(x => x.Code)], [new(Say.Before, [.. told.Select(x => Scaled(x, x.Change!.Before))]), new(Say.After, [.. told.Select(x => Scaled(x, x.Change!.After))])], Say.InfluenceChart)
                .Line(Say.InfluenceLegendOfPaper, Aligned.Centred);
        document.Table(
            [[Say.ParameterHead, "n", Say.Before, Say.After, Say.MeanChange, Say.EffectSize],
                .. influence.Parameters.Select(x => new[] { $"{x.Code}. {Parameters.Of(x.Code)!.Word}", $"{x.Pairs}", ShownFigures.Of(x.Change?.Before), ShownFigures.Of(x.Change?.After), ShownFigures.Change(x), ShownFigures.Size(x) })],
            [32, 8, 10, 10, 20, 20]).Line("");
    }

    private static double Scaled(ParameterInfluence row, double value) => Parameters.Of(row.Code) is { } known ? 100 * (value - (double)known.Min) / (double)(known.Max - known.Min) : value;

    private static string Dated(string title, DateOnly? on) => on is { } day ? $"{title} ({Words.Of(day)})" : title;

    private static void Part(TextDocument document, string title, string? text)
    {
        document.Line(title, bold: true);
        foreach (var line in (text ?? Say.NotWrittenYet).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) document.Line(line);
    }
}
