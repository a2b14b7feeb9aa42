using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Documenting;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.Personalising;

/// <summary>A personal programme as a document to be signed (.docx): the explanatory note and the plan of activities (АЗ-1128/08).</summary>
public static class PersonalProgrammePaper
{
    private static readonly IReadOnlyList<int> Shares = [2, 20, 9, 14, 8];

    [View("/api/programme/personal-programmes/{programme:guid}/document"), Needs(Deed.ReadPersonalProgrammes)]
    public static async Task<IResult> Read(Guid programme, IQuerySession session, TimeProvider clock, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await PersonalProgrammeSheet.One(session, clock, programme, cancellation);
        var names = await NameBook.Of(sheet.Members, x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var school = (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title;
        var inForm = await OwnForm.For(PaperForm.PersonalProgramme, Today.Of(clock), session, courier, cancellation);
        return OfficePaper.Hand(response, $"personal-programme-{sheet.From:yyyy-MM-dd}.docx", () => inForm(Write(sheet, names, school)));
    }

    public static TextDocument Write(PersonalProgrammeSheet sheet, NameBook names, string school)
    {
        var words = sheet.Words ?? new(Say.WordsDestroyed, Say.WordsDestroyed, Say.WordsDestroyed, []);
        var paper = new TextDocument()
            .Line(school, Aligned.Centred).Line("")
            .Line(sheet.ApprovedOn is { } on ? Say.PersonalProgrammeStamp.With(Words.Of(on)) : Say.PersonalProgrammeNotApproved, Aligned.Right).Line("")
            .Line(Say.PersonalProgramme, Aligned.Centred, bold: true)
            .Line($"{Words.Of(sheet.From)} – {Words.Of(sheet.Until)}", Aligned.Centred).Line("")
            .Line(Say.ExplanatoryNote, Aligned.Centred, bold: true)
            .Line($"{Say.PlanMentor}: {Placed(sheet.Mentors)}.").Line($"{Say.PlanMentee}: {Placed(sheet.Mentees)}.")
            .Line($"{Say.MentoringKindLabel}: {Words.Of(MentoringForm.TeacherTeacher)}, {Words.Of(sheet.Kind)}.");
        foreach (var (label, said) in new[] { (Say.PersonalProgrammeProblem, words.Problem), (Say.PersonalProgrammeAim, words.Aim), (Say.PersonalProgrammeTasks, words.Tasks) })
            paper.Line($"{label}: {said}");
        if (sheet.Prolonged > 0) paper.Line($"{Say.PersonalProgrammeProlongedUntil} {Words.Of(sheet.Until)}.");
        if (sheet.Ended is { } reason) paper.Line($"{Say.PersonalProgrammeEndedBecause} {Words.Of(sheet.EndedOn)}: {Words.Of(reason)}.");
        paper.Line("").Line(Say.PlanOfActivities, Aligned.Centred, bold: true)
            .Table([[.. Cells(Say.PersonalProgrammeHead), Say.MarkColumn], .. words.Activities.Select((x, i) => new[] { $"{i + 1}" }.Concat(Cells(x)).ToArray())], Shares).Line("");
        foreach (var who in Say.PersonalProgrammeSignatures.Split('|', StringSplitOptions.TrimEntries)) paper.Line("").Sides(who, Say.PlanSignatureLine);
        return paper;

        string Placed(IEnumerable<ParticipantId> people) => string.Join("; ", people.Select(x => names.PlaceOf(x) is { Length: > 0 } place ? $"{names[x]}, {place}" : names[x]));
    }

    private static string[] Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
