using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Approve_training
{
    [Fact]
    public void needs_all_four_tasks_covered() =>
        new Given<Selection>().When(x => ApproveTrainingHandler.Handle(new(Cycle, [TrainingTask.LifeSkills, TrainingTask.Trajectories], 8, Day), x, Day))
            .ThenRefused(Say.TrainingMustCoverAllTasks);

    [Fact]
    public void is_recorded_with_its_hours() =>
        new Given<Selection>().When(x => ApproveTrainingHandler.Handle(new(Cycle, Enum.GetValues<TrainingTask>(), 8, Day), x, Day))
            .Only<MentorTrainingProgrammeApproved>().Hours.ShouldBe(8);
}
