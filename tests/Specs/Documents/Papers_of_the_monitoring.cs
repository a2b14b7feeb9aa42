using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Kernel.Writing;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Quality;

namespace Mentorship.Tests.Specs.Documents;

/// <summary>What a year's monitoring came to, on paper (M-3, M-4, M-5).</summary>
public class Papers_of_the_monitoring
{
    private static readonly SchoolYear Cycle = new(2026);

    [Fact]
    public void tell_checklist_sides_figures_and_decisions() => OfficePaper.InRussian(() =>
    {
        var judged = new QualityOfYear(QualityOfYear.IdOf(Cycle), Cycle) { Points = [new(QualityItem.Aim, QualityMark.Fully)], Sum = 2, Band = QualityBand.Inadmissible };
        var sheet = new QualitySheet(Cycle, judged, new("Регулярные встречи", "Мало наставников", "Колледж", "Время"), new("Стало лучше", "Продолжать"), [], [new(Side.Mentor, null, 3), new(Side.Mentee, 7, 8)]);
        Assessment[] measured = [.. Enumerable.Range(0, 6).Select(x => new Assessment(Guid.NewGuid(), new(Guid.NewGuid()), 2026) { Baseline = [new("D01", 4), new("D13", 5)], Final = x < 2 ? [new("D01", 6), new("D13", 9)] : [new("D01", 7)] })];
        var influence = new InfluenceSheet(Cycle, null, null, PairedChange.MethodVersion, [.. new[] { "D01", "D13" }.Select(x => ParameterInfluence.Of(Parameters.Of(x)!, measured, false))]);
        var paper = QualityReport.Write(sheet, influence, "Школа № 5", new(2027, 6, 1));

        WrittenPaper.Faults(paper).ShouldBeEmpty();
        WrittenPaper.Text(paper).ShouldSatisfyAllConditions(
            x => x.ShouldContain("за период с 01.08.2026 по 31.07.2027"), x => x.ShouldContain("числа на 01.06.2027"), x => x.ShouldContain("2, недопустимый уровень"), x => x.ShouldContain("наставник: слишком мало"), x => x.ShouldContain("наставляемый: довольных ответов 7 из 8"),
            x => x.ShouldContain("Мало наставников"), x => x.ShouldContain("+2,67"), x => x.ShouldContain("слишком мало измерений"), x => x.ShouldContain("Продолжать"));
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), false);
        var series = document.MainDocumentPart!.ChartParts.ShouldHaveSingleItem().ChartSpace!.Descendants<BarChartSeries>().ToArray();
        series.Select(x => x.Descendants<NumericPoint>().ShouldHaveSingleItem().InnerText).ShouldBe(["33.33", "62.96"], "of the scale from 1 to 10; of few nothing is drawn");
        return 0;
    });
}
