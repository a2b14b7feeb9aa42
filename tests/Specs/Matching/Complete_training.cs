using Mentorship.Matching;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Complete_training
{
    private static readonly CompleteTraining Command = new(Id, 8, Day);

    [Fact]
    public void is_recorded() =>
        new Given<Candidacy>(Shortlisted).When(x => CompleteTrainingHandler.Handle(Command, x, new([]), new(8), Day)).Then(Trained);

    [Fact]
    public void is_refused_without_an_approved_programme() =>
        new Given<Candidacy>(Shortlisted).When(x => CompleteTrainingHandler.Handle(Command, x, new([]), new(null), Day)).ThenRefused(Say.NoTrainingProgramme);

    [Fact]
    public void is_refused_with_fewer_hours_than_the_programme() =>
        new Given<Candidacy>(Shortlisted).When(x => CompleteTrainingHandler.Handle(Command, x, new([]), new(16), Day)).ThenRefused(Say.TooFewTrainingHours);
}
