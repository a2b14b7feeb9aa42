using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Programme.GroupWork.Planning.Reading;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.GroupWork.Planning.Printing;

/// <summary>A version of a plan as a document to be signed (.docx), in the sections of its form (D-6).</summary>
public static class PlanPaper
{
    private static readonly IReadOnlyList<int> Shares = [5, 32, 16, 26, 26, 14];

    [View("/api/programme/groups/{group:guid}/plan/document"), Needs(Deed.ReadPlans)]
    public static async Task<IResult> Read(Guid group, int? version, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await PlanSheet.Read(session, clock, group, version, cancellation);
        var file = NotThere.Unless(await session.LoadAsync<GroupFile>(GroupProgramme.IdOf(sheet.Group), cancellation), Say.NoSuchGroup);
        var head = await OfficePaper.InRussian(() => PlanHead.Of(file, sheet.Version?.Until, courier, cancellation));
        return OfficePaper.Hand(response, sheet.Version is { } offered ? $"plan-{offered.Number}-{offered.DraftedOn:yyyy-MM-dd}.docx" : "plan.docx", () => Write(head, sheet));
    }

    public static byte[] Write(PlanHead head, PlanSheet sheet)
    {
        var paper = new TextDocument(across: true)
            .Line(head.School, Aligned.Centred).Line("").Line(Say.PlanPaperTitle, Aligned.Centred, bold: true)
            .Line(Say.PlanPaperVersion.With(sheet.Number, Words.Of(sheet.Version?.DraftedOn)), Aligned.Centred).Line("");
        foreach (var (label, value) in head.Rows) paper.Line($"{label}: {value}", Aligned.Left);
        paper.Line("").Line(Say.Goals, Aligned.Left, bold: true).Table(
            [Say.PlanGoalsHead.Split('|', StringSplitOptions.TrimEntries), .. sheet.Goals.Select(x => new[] { $"{x.Number}", x.Words?.Said ?? Say.WordsDestroyed, x.Words?.Indicator ?? "", x.Words?.Baseline ?? "", x.Words?.Target ?? "" })],
            [5, 40, 30, 20, 20]);
        foreach (var section in PlanForms.Current.SectionsOf(sheet.Form))
        {
            paper.Line("").Line(Say.PlanSectionTitle.With(section.Number, section.Title), Aligned.Left, bold: true);
            if (section.Number == 1) foreach (var (number, label, said) in Told(sheet)) paper.Line($"{number} {label}: {said}", Aligned.Left);
            if (sheet.In(section.Number).Any())
                paper.Table([Say.PlanItemsHead.Split('|', StringSplitOptions.TrimEntries), .. sheet.In(section.Number).Select(Row)], Shares);
        }

        paper.Line("");
        foreach (var who in Say.PlanSignatures.Split('|', StringSplitOptions.TrimEntries)) paper.Line("").Sides(who, Say.PlanSignatureLine);
        return paper.ToFile();
    }

    /// <summary>The three texts of the first section, in the numbers of the school form.</summary>
    public static IEnumerable<(string Number, string Label, string Said)> Told(PlanSheet sheet)
    {
        if (sheet.Difficulties is not { } told) yield break;
        foreach (var (number, field, said) in new[] { ("1.1", nameof(Writing.DescribeDifficulties.SelfDiagnosisText), told.SelfDiagnosis), ("1.2", nameof(Writing.DescribeDifficulties.TalkText), told.Talk), ("1.3", nameof(Writing.DescribeDifficulties.MeasuresText), told.Measures) })
            yield return (number, Words.Field(typeof(Writing.DescribeDifficulties), field), said ?? "—");
    }

    /// <summary>The mark as the form has it; why it was dropped; nothing while it is open.</summary>
    public static string MarkOf(ItemLine item) => item.Mark switch
    {
        { State: ItemState.Dropped, Reason: { } reason } => $"{Words.Of(ItemState.Dropped)}: {Words.Of(reason)}",
        { Mark: { } mark } => Words.Of(mark),
        { } done => Words.Of(done.State),
        null => "",
    };

    public static string TermOf(ItemLine item) => (item.Planned.From, item.Planned.To) switch
    {
        ({ } from, { } to) => $"{Words.Of(from)} – {Words.Of(to)}",
        (null, { } to) => $"{Say.TermUntil} {Words.Of(to)}",
        ({ } from, null) => $"{Say.TermFrom} {Words.Of(from)}",
        _ => "—",
    };

    private static string[] Row(ItemLine x) => [$"{x.Number}", x.Words?.Task ?? Say.WordsDestroyed, TermOf(x), x.Words?.Expected ?? "", x.Result ?? "", MarkOf(x)];
}
