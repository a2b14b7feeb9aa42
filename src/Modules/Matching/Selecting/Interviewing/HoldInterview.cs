using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting.Interviewing;

/// <summary>Records the interview of a candidate on its sheet (6.Z3).</summary>
[Needs(Deed.AssessReadiness)]
public sealed record HoldInterview(
    CandidacyId Candidacy, string MotivationText, string ExpectationsText, string ExperienceText, string StrengthsText, string ConflictText, string BoundariesText,
    int HoursPerWeek, bool ReadyToTrain, int AgeFrom, int AgeTo, IReadOnlyList<MentoringForm> Forms, IReadOnlyList<Interviewer> HeldBy, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldInterview>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.MotivationText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.ExpectationsText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.ExperienceText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.StrengthsText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.ConflictText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.BoundariesText).NotEmpty().MaximumLength(InterviewSheet.Longest);
            RuleFor(x => x.HoursPerWeek).InclusiveBetween(0, 40);
            RuleFor(x => x.AgeFrom).InclusiveBetween(5, 99);
            RuleFor(x => x.AgeTo).InclusiveBetween(5, 99).GreaterThanOrEqualTo(x => x.AgeFrom).WithMessage(_ => Say.AgesUpsideDown);
            RuleForEach(x => x.Forms).IsInEnum();
            RuleFor(x => x.HeldBy).NotEmpty().WithMessage(_ => Say.InterviewByWhom);
            RuleForEach(x => x.HeldBy).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(HoldInterview)} {Candidacy.Value}";
}

public static class HoldInterviewHandler
{
    public static async Task<(Standings, Seal)> Load(HoldInterview command, Candidacy candidacy, IDocumentSession session, IMessageBus bus) => (
        await Bar.On(candidacy.Id, command.On, session, bus),
        Safe.Seal(session, candidacy.Participant, InterviewSheet.Purpose, InterviewSheet.Of(command)));

    public static InterviewHeld Handle(
        HoldInterview command, [WriteAggregate(nameof(HoldInterview.Candidacy))] Candidacy candidacy, Standings standings, Seal sheet, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(candidacy.Interviewed, Say.AlreadyInterviewed);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.On, sheet.Record, sheet.Commitment);
    }
}
