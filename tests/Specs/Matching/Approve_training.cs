using Mentorship.Host.Demo;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Approve_training
{
    private static readonly ModuleEntry Relations = new("SELF", null, [TrainingTask.PositiveRelations], 2, true);
    private static readonly ModuleEntry Rest = new("OWN_1", "Наша школа", [TrainingTask.LifeSkills, TrainingTask.SocialGroups, TrainingTask.Trajectories], 4, true);

    [Fact]
    public void needs_all_four_tasks_covered() =>
        When(Relations).ThenRefused(Say.TrainingMustCoverAllTasks.Replace("{0}", "жизненные навыки; взаимодействие в социальных группах; образовательные и жизненные траектории"));

    [Fact]
    public void counts_only_what_everybody_goes_through() =>
        When(Relations, Rest with { Obligatory = false }).Refusal.ShouldNotBeNull();

    [Fact]
    public void is_recorded_with_its_modules_and_hours()
    {
        var approved = When(Relations, Rest).Only<MentorTrainingProgrammeApproved>();
        (approved.Hours, approved.Titles).ShouldBe((6, Words.Record));
        approved.Modules!.Select(x => (x.Code, x.Hours, x.Obligatory)).ShouldBe([("SELF", 2, true), ("OWN_1", 4, true)]);
    }

    [Fact]
    public void takes_the_whole_programme_of_the_methodology() =>
        new Given<Selection>().When(x => ApproveTrainingHandler.Handle(Teaching.WholeProgramme(Cycle, Day), x, null, Day)).Only<MentorTrainingProgrammeApproved>().Hours.ShouldBe(18);

    [Fact]
    public void wants_known_modules_named_once_and_titles_for_ones_own()
    {
        ModuleEntry[] faulty = [Relations, Relations, Rest with { TitleText = " " }, Relations with { Code = "MAGIC", Tasks = [] }];
        var sentences = new ApproveTraining.Rules().Validate(new ApproveTraining(Cycle, faulty, Day)).Errors.Select(x => x.ErrorMessage).ToArray();
        sentences.ShouldBe([Say.ModuleTwice, Say.OwnModuleNeedsTitle, Say.NoSuchModule, Say.ModuleNeedsTask], ignoreOrder: true);
    }

    private static Decided When(params ModuleEntry[] modules) => new Given<Selection>().When(x => ApproveTrainingHandler.Handle(new(Cycle, modules, Day), x, Words, Day));
}
