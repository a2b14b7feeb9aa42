using Mentorship.Kernel.Journal;

namespace Mentorship.Matching.Selecting.Interviewing;

/// <summary>What a candidate said at the interview, as it lies in the vault; for curator and psychologist.</summary>
public sealed record InterviewSheet(
    string Motivation, string Expectations, string Experience, string Strengths, string Conflict, string Boundaries,
    int HoursPerWeek, bool ReadyToTrain, int AgeFrom, int AgeTo, IReadOnlyList<MentoringForm> Forms, IReadOnlyList<Interviewer> HeldBy, DateOnly On)
{
    public const string Purpose = "interview-sheet";

    public const int Longest = 2000;

    public static InterviewSheet Of(HoldInterview x) => new(
        x.MotivationText.Trim(), x.ExpectationsText.Trim(), x.ExperienceText.Trim(), x.StrengthsText.Trim(), x.ConflictText.Trim(), x.BoundariesText.Trim(),
        x.HoursPerWeek, x.ReadyToTrain, x.AgeFrom, x.AgeTo, [.. (x.Forms ?? []).Distinct().Order()], [.. x.HeldBy.Distinct().Order()], x.On);

    public override string ToString() => nameof(InterviewSheet);

    /// <exception cref="NotThere">No such candidate, no interview yet, or what was said was destroyed.</exception>
    [View("/api/matching/candidates/{candidacy:guid}/interview"), Needs(Deed.ReadInterviews), StepUp]
    public static Task<InterviewSheet> Read(Guid candidacy, IQuerySession session, CancellationToken cancellation) => Opened(candidacy, session, cancellation);

    /// <summary>For whoever was asked for a fresh proof already.</summary>
    internal static async Task<InterviewSheet> Opened(Guid candidacy, IQuerySession session, CancellationToken cancellation)
    {
        var found = NotThere.Unless(await session.LoadAsync<Candidacy>(new CandidacyId(candidacy), cancellation), Say.CandidateNotThere);
        if (found.Sheet is not { } sheet) throw new NotThere(Say.NoInterviewSheet);
        return NotThere.Unless((await Safe.Open<InterviewSheet>(session, Matter.Notes, [sheet], cancellation)).GetValueOrDefault(sheet), Say.WordsGone);
    }
}
