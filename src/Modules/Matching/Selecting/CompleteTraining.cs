using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Records that a candidate went through the training (6.R).</summary>
[Needs(Deed.PrepareMentors)]
public sealed record CompleteTraining(CandidacyId Candidacy, int Hours, DateOnly On)
{
    public sealed class Rules : AbstractValidator<CompleteTraining>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.Hours).InclusiveBetween(1, 500);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class CompleteTrainingHandler
{
    public static async Task<(Standings, TrainingHours)> Load(CompleteTraining command, IDocumentSession session, IMessageBus bus) => (
        await Bar.On(command.Candidacy, command.On, session, bus),
        new TrainingHours(await session.LoadAsync<Candidacy>(command.Candidacy) is { } candidacy
            ? (await session.LoadAsync<Selection>(Selection.IdOf(candidacy.Cycle)))?.Training?.Hours
            : null));

    public static MentorTrainingCompleted Handle(
        CompleteTraining command, [WriteAggregate(nameof(CompleteTraining.Candidacy))] Candidacy candidacy, Standings standings, TrainingHours programme, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(candidacy.Trained, Say.AlreadyTrained);
        Refused.When(programme.Approved is null, Say.NoTrainingProgramme);
        Refused.When(command.Hours < programme.Approved, Say.TooFewTrainingHours);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.Hours, command.On);
    }
}

/// <summary>The hours of the approved training of the cycle, if one was approved.</summary>
public sealed record TrainingHours(int? Approved);
