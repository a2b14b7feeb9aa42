using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Choose_forms
{
    private static readonly ChooseForms Command = new(Cycle, [MentoringForm.TeacherPupil], Paper, Day);

    [Fact]
    public void begins_the_selection_of_a_cycle() =>
        new Given<Selection>().When(x => ChooseFormsHandler.Handle(Command, x, Day)).Only<MentorshipFormsChosen>().Forms.ShouldBe([MentoringForm.TeacherPupil]);

    [Fact]
    public void is_refused_when_nothing_changes() =>
        new Given<Selection>(new MentorshipFormsChosen(Cycle, [MentoringForm.TeacherPupil], Paper, Day))
            .When(x => ChooseFormsHandler.Handle(Command, x, Day)).ThenRefused(Say.FormsAlreadyChosen);

    [Fact]
    public void is_refused_ahead_of_time() =>
        new Given<Selection>().When(x => ChooseFormsHandler.Handle(Command with { On = Day.AddDays(1) }, x, Day)).ThenRefused(Say.NotInFuture);
}
