using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.RoadMapping;

/// <summary>A version of the road map as a document to be signed (.docx): a row for each stage, with the columns that schools print.</summary>
public static partial class RoadmapPaper
{
    private static readonly IReadOnlyList<int> Shares = [26, 20, 30, 12, 12];

    [View("/api/programme/roadmap/versions/{version:int}/document"), Needs(Deed.ReadRoadmap)]
    public static async Task<IResult> Read(int version, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var map = NotThere.Unless(await session.LoadAsync<RoadmapVersion>(version, cancellation), Say.NoSuchRoadmapVersion);
        var state = map.StateIn(await session.LoadAsync<Roadmap>(Roadmap.Stream, cancellation));
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        return OfficePaper.Hand(response, map.FileName("docx"), () => Write(map, state, school));
    }

    public static byte[] Write(RoadmapVersion map, VersionState state, string school) => Document(map, state, school).ToFile();

    private static TextDocument Document(RoadmapVersion map, VersionState state, string school) => new TextDocument(across: true)
        .Line(school, Aligned.Centred).Line("")
        .Line(Say.RoadmapPaperTitle.With(map.First.First, map.Last.First + 1), Aligned.Centred, bold: true)
        .Line(Say.RoadmapPaperVersion.With(map.Version, Design.Words.Of(state)), Aligned.Centred).Line("")
        .Table([Say.RoadmapPaperHead.Split('|', StringSplitOptions.TrimEntries), .. map.Stages.Select(x => Row(x, [.. map.Lines.Where(y => y.Stage == x.Number)]))], Shares);

    private static string[] Row(RoadmapStage stage, RoadmapLine[] lines) =>
    [
        Printed(lines, LineKind.Stage, LineKind.StageNumber, LineKind.Fragment, LineKind.Task) is var told && lines.Any(x => x.Kind == LineKind.Stage) ? told : $"{stage.Title}\n{told}".Trim(),
        Printed(lines, LineKind.Result),
        Printed(lines, LineKind.Activity),
        Shared(lines, x => x.Term.Length == 0 ? "" : TermWords.Of(x.Term)),
        Shared(lines, x => x.Responsible),
    ];

    private static string Printed(RoadmapLine[] lines, params LineKind[] kinds) =>
        string.Join('\n', lines.Where(x => kinds.Contains(x.Kind)).Select(x => Number().IsMatch(x.Id) && !char.IsDigit(x.Ru[0]) ? $"{x.Id}. {x.Ru}" : x.Ru));

    /// <summary>What all lines of the stage have alike stands once; where they differ, with the lines it is of.</summary>
    private static string Shared(RoadmapLine[] lines, Func<RoadmapLine, string> of)
    {
        var said = lines.Where(x => x.ToBeDone || lines.All(y => !y.ToBeDone)).GroupBy(of).ToArray();
        return said is [var same] ? same.Key
            : string.Join('\n', said.Where(x => x.Key.Length > 0).Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Key} ({string.Join(", ", x.Select(y => y.Id))})")));
    }

    [GeneratedRegex(@"^\d+(\.\d+)*$")]
    private static partial Regex Number();
}
