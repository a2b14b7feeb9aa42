using Mentorship.Matching.Selecting;

namespace Mentorship.Matching.Training;

/// <summary>Records who was at a session of the training; done again, it corrects who was (6.R).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record HoldTraining(TrainingSessionId Session, IReadOnlyList<ParticipantId> Attended, int Hours, DateOnly On)
{
    public sealed class Rules : AbstractValidator<HoldTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Session).NotEmpty();
            RuleFor(x => x.Attended).NotEmpty().WithMessage(_ => Say.NobodyAttended);
            RuleFor(x => x.Hours).InclusiveBetween(1, 12);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Who of those named goes for a mentor of the cycle and was not rejected.</summary>
public sealed record Trainees(IReadOnlyList<ParticipantId> All);

public static class HoldTrainingHandler
{
    public static async Task<Trainees> Load(HoldTraining command, TrainingSession training, IDocumentSession session) => new(
    [
        .. (await session.LoadAmongAsync<Candidacy>(command.Attended.Select(x => Candidacy.IdOf(x, training.Cycle).Value)))
            .Where(x => x.State != CandidacyState.Rejected).Select(x => x.Participant),
    ]);

    public static TrainingSessionHeld Handle(
        HoldTraining command, [WriteAggregate(nameof(HoldTraining.Session))] TrainingSession training, Trainees trainees, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(training.State == SessionState.Cancelled, Say.SessionCancelled);
        Refused.When(command.Attended.Except(trainees.All).Any(), Say.OnlyCandidatesTrain);
        return new(training.Id, training.Cycle, training.Code, command.Hours, [.. command.Attended.Distinct()], command.On);
    }
}
