using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Matching.Signing;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Matching.Selecting.Interviewing;

/// <summary>The sheet of an interview as a document to be signed (.docx, J-3): of one that was held, or with room to fill it in by hand.</summary>
public static class InterviewPaper
{
    private static readonly IReadOnlyList<int> Shares = [4, 7];

    /// <exception cref="NotThere">No such candidate, no interview yet, or what was said was destroyed.</exception>
    [View("/api/matching/candidates/{candidacy:guid}/interview/document"), Needs(Deed.ReadInterviews), StepUp]
    public static async Task<IResult> Filled(Guid candidacy, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var sheet = await InterviewSheet.Opened(candidacy, session, cancellation);
        return await Taken(candidacy, sheet, sheet.On, session, courier, response, cancellation);
    }

    [View("/api/matching/candidates/{candidacy:guid}/interview/blank"), Needs(Deed.ReadCandidates)]
    public static Task<IResult> Blank(Guid candidacy, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation) =>
        Taken(candidacy, null, Today.Of(clock), session, courier, response, cancellation);

    /// <param name="said">What was said; nothing of an interview to come.</param>
    public static byte[] Write(Candidacy candidacy, InterviewSheet? said, NameBook names, Signatories signing)
    {
        var appointed = candidacy.Appointed;
        var (day, by) = said is null ? (appointed?.InterviewOn, appointed?.HeldBy ?? []) : (said.On, said.HeldBy);
        var paper = new TextDocument()
            .Line(signing.School, Aligned.Centred).Line("").Line(Say.SheetTitle, Aligned.Centred, bold: true).Line(Say.SheetOf, Aligned.Centred).Line("")
            .Line($"{Say.Candidate}: {names[candidacy.Participant]}{(names.PlaceOf(candidacy.Participant) is { Length: > 0 } place ? $", {place}" : "")}", Aligned.Left)
            .Line($"{Say.Cycle}: {candidacy.Cycle}", Aligned.Left)
            .Line($"{Say.When}: {(day is { } on ? Words.Of(on) : Signatories.Blank)}{(said is null && appointed is { } at ? $", {Words.Of(at.StartsAt)}" : "")}", Aligned.Left)
            .Line($"{Say.HeldByWhom}: {(by.Count == 0 ? Signatories.Blank : string.Join(", ", by.Select(x => Words.Of(x))))}", Aligned.Left).Line("")
            .Table([[Say.SheetQuestion, Say.SheetAnswer], .. said is null ? Questions().Select(x => new[] { x.Question, new string('\n', x.Room) }) : Answers(said).Select(x => new[] { x.Question, x.Answer })], Shares).Line("")
            .Line($"{Say.StepReadiness}: {Outcome(candidacy, said)}", Aligned.Left).Line("");
        foreach (var who in Say.SheetSignatures.Split('|', StringSplitOptions.TrimEntries)) paper.Line("").Sides(who, Signatories.Blank);
        return paper.ToFile();
    }

    /// <summary>What is asked, and what was said to it.</summary>
    public static IEnumerable<(string Question, string Answer)> Answers(InterviewSheet x) => Questions().Zip(
        [
            x.Motivation, x.Expectations, x.Experience, x.Strengths, x.Conflict, x.Boundaries, $"{x.HoursPerWeek}", Words.Of(x.ReadyToTrain), $"{x.AgeFrom}–{x.AgeTo}",
            x.Forms.Count == 0 ? "—" : string.Join(", ", x.Forms.Select(form => Words.Of(form))),
        ],
        (asked, answer) => (asked.Question, answer));

    private static IEnumerable<(string Question, int Room)> Questions() =>
    [
        .. new[] { nameof(HoldInterview.MotivationText), nameof(HoldInterview.ExpectationsText), nameof(HoldInterview.ExperienceText), nameof(HoldInterview.StrengthsText), nameof(HoldInterview.ConflictText), nameof(HoldInterview.BoundariesText) }
            .Select(x => (Asked(x), 2)),
        (Asked(nameof(HoldInterview.HoursPerWeek)), 0), (Asked(nameof(HoldInterview.ReadyToTrain)), 0), (Say.PreferredAges, 0), (Asked(nameof(HoldInterview.Forms)), 1),
    ];

    private static string Asked(string field) => Words.Field(typeof(HoldInterview), field);

    /// <summary>What was found; on an empty sheet, what can be.</summary>
    private static string Outcome(Candidacy candidacy, InterviewSheet? said) => said is null ? string.Join(" / ", Enum.GetValues<Readiness>().Select(x => Words.Of(x)))
        : candidacy.Verdict is { } verdict ? $"{Words.Of(verdict)}, {Say.Until} {Words.Of(candidacy.ReadyUntil)}"
        : Signatories.Blank;

    private static async Task<IResult> Taken(Guid candidacy, InterviewSheet? said, DateOnly on, IQuerySession session, Courier courier, HttpResponse response, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidacy>(new CandidacyId(candidacy), cancellation), Say.CandidateNotThere);
        var names = await NameBook.Of([found.Participant], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown);
        var signing = await Signatories.On(on, courier, cancellation);
        return OfficePaper.Hand(response, said is null ? "interview-blank.docx" : $"interview-{on:yyyy-MM-dd}.docx", () => Write(found, said, names, signing));
    }
}
