using Mentorship.Design;
using Mentorship.Monitoring.Assessing;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Monitoring.Influence;

/// <summary>The figures of an influence as a workbook; it leaves the school, so few people are told of by nobody.</summary>
public static class InfluenceWorkbook
{
    [View("/api/monitoring/influence/workbook"), Needs(Deed.ReadQuality)]
    public static async Task InfluenceFigures(IQuerySession session, TimeProvider clock, int? cycle, MentoringForm? form, Side? side, HttpContext http)
    {
        var year = SchoolYear.Asked(cycle, Today.Of(clock));
        var sheet = await InfluenceSheet.ForOthers(session, year, form, side, http.RequestAborted);
        TableColumn<ParameterInfluence>[] columns =
        [
            new(Say.ParameterHead, 60, x => Parameters.Of(x.Code)!.Word), new("n", 8, x => x.Pairs), new(Say.Before, 12, x => ShownFigures.Of(x.Change?.Before)), new(Say.After, 12, x => ShownFigures.Of(x.Change?.After)),
            new(Say.MeanChange, 24, ShownFigures.Change), new(Say.EffectSize, 24, ShownFigures.Size), new(Say.RiseStableFall, 20, ShownFigures.Trends), new(Say.MeasuredOnce, 16, x => x.Once),
        ];
        await columns.TakeAway(Say.InfluenceTitle, $"{Say.InfluenceTitle} {year.First}-{year.First + 1}", sheet.Parameters.ToAsyncEnumerable(), http);
    }
}
