using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting.Interviewing;

/// <summary>Arranges an interview with a candidate, or arranges it anew (6.Z3).</summary>
[Needs(Deed.AssessReadiness)]
public sealed record ScheduleInterview(
    CandidacyId Candidacy, DateOnly InterviewOn, TimeOnly StartsAt, int Minutes, string Place, IReadOnlyList<Interviewer> HeldBy, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ScheduleInterview>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.InterviewOn).NotEmpty().GreaterThanOrEqualTo(x => x.On).WithMessage(_ => Say.InterviewBeforeAct);
            RuleFor(x => x.Minutes).InclusiveBetween(10, 240);
            RuleFor(x => x.Place).NotEmpty().MaximumLength(200);
            RuleFor(x => x.HeldBy).NotEmpty().WithMessage(_ => Say.InterviewByWhom);
            RuleForEach(x => x.HeldBy).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
        }
    }

    /// <summary>Without the words: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(ScheduleInterview)} {Candidacy.Value}";
}

/// <summary>Where people are to come and who leads there, as it lies in the vault.</summary>
public sealed record Whereabouts(string Place, string? Leader = null)
{
    public const string Purpose = "whereabouts";

    public override string ToString() => nameof(Whereabouts);
}

public static class ScheduleInterviewHandler
{
    public static async Task<(Standings, Seal)> Load(ScheduleInterview command, Candidacy candidacy, IDocumentSession session, IMessageBus bus) => (
        await Bar.On(candidacy.Id, command.On, session, bus),
        Safe.Seal(session, candidacy.Participant, Whereabouts.Purpose, new Whereabouts(command.Place.Trim())));

    public static InterviewScheduled Handle(
        ScheduleInterview command, [WriteAggregate(nameof(ScheduleInterview.Candidacy))] Candidacy candidacy, Standings standings, Seal place, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(candidacy.Interviewed, Say.AlreadyInterviewed);
        return new(
            candidacy.Id, candidacy.Participant, candidacy.Cycle, command.InterviewOn, command.StartsAt, command.Minutes, [.. command.HeldBy.Distinct().Order()],
            place.Record, place.Commitment, command.On);
    }
}
