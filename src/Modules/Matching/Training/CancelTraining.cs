namespace Mentorship.Matching.Training;

/// <summary>Calls off a session of the training that did not take place.</summary>
[Needs(Deed.PrepareMentors)]
public sealed record CancelTraining(TrainingSessionId Session, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CancelTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Session).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CancelTrainingHandler
{
    public static TrainingSessionCancelled Handle(CancelTraining command, [WriteAggregate(nameof(CancelTraining.Session))] TrainingSession training, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(training.State == SessionState.Held, Say.SessionAlreadyHeld);
        Refused.When(training.State == SessionState.Cancelled, Say.SessionCancelled);
        return new(training.Id, training.Cycle, training.Code, command.On);
    }
}
