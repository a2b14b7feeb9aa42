using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Drawn = DocumentFormat.OpenXml.Drawing;
using Inlined = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Writing;

/// <summary>Some values under one name, one for each category of a chart.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values);

/// <summary>A chart of bars that the word processor draws itself, from figures that lie in the document.</summary>
internal static class BarChart
{
    private const long UnitsInMillimetre = 36000, Wide = 165, RowHigh = 10, Rest = 22;
    /// <summary>Told apart in black and white too; without a theme of the document nobody else says the colour.</summary>
    private static readonly string[] Inks = ["BFC5CC", "0B5394"];

    private const uint CategoryAxisId = 1, ValueAxisId = 2;

    public static Word.Paragraph Of(MainDocumentPart main, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, string told)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = new(new Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(new Layout(), Bars(categories, series), Categories(), Values()),
            new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }),
            new PlotVisibleOnly { Val = true }));
        var number = (uint)main.ChartParts.Count();
        return new(new Word.Run(new Word.Drawing(new Inlined.Inline(
            new Inlined.Extent { Cx = Wide * UnitsInMillimetre, Cy = ((categories.Count * RowHigh) + Rest) * UnitsInMillimetre },
            new Inlined.DocProperties { Id = 1000 + number, Name = $"chart{number}", Description = told },
            new Drawn.Graphic(new Drawn.GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static Charts.BarChart Bars(IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        var bars = new Charts.BarChart(new BarDirection { Val = BarDirectionValues.Bar }, new BarGrouping { Val = BarGroupingValues.Clustered }, new VaryColors { Val = false });
        foreach (var (at, one) in series.Index())
            bars.Append(new BarChartSeries(
                new Charts.Index { Val = (uint)at }, new Order { Val = (uint)at },
                new SeriesText(new NumericValue(one.Name)), new ChartShapeProperties(new Drawn.SolidFill(new Drawn.RgbColorModelHex { Val = Inks[at % Inks.Length] })), new InvertIfNegative { Val = false },
                new CategoryAxisData(new StringLiteral([new PointCount { Val = (uint)categories.Count }, .. categories.Select((x, i) => new StringPoint(new NumericValue(x)) { Index = (uint)i })])),
                new Charts.Values(new NumberLiteral(
                    [new FormatCode("0"), new PointCount { Val = (uint)one.Values.Count }, .. one.Values.Select((x, i) => new NumericPoint(new NumericValue(x.ToString("0.##", CultureInfo.InvariantCulture))) { Index = (uint)i })]))));
        bars.Append(new GapWidth { Val = 60 }, new AxisId { Val = CategoryAxisId }, new AxisId { Val = ValueAxisId });
        return bars;
    }

    /// <summary>The first category on top, as in the table below.</summary>
    private static CategoryAxis Categories() => new(
        new AxisId { Val = CategoryAxisId }, new Scaling(new Orientation { Val = OrientationValues.MaxMin }), new Delete { Val = false }, new AxisPosition { Val = AxisPositionValues.Left },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo }, new CrossingAxis { Val = ValueAxisId });

    private static ValueAxis Values() => new(
        new AxisId { Val = ValueAxisId }, new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MaxAxisValue { Val = 100 }, new MinAxisValue { Val = 0 }), new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom }, new MajorGridlines(), new NumberingFormat { FormatCode = "0", SourceLinked = false }, new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = CategoryAxisId }, new Crosses { Val = CrossesValues.Maximum });
}
