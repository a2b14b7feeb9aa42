using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning.Analysing;
using Mentorship.Participants.Questioning.Editing;
using Mentorship.Participants.Questioning.Phrasing;

namespace Mentorship.Tests.Specs.Questioning;

public class The_questionnaires
{
    [Fact]
    public void are_two_of_entry_and_twenty_of_the_monitoring()
    {
        Questionnaires.All.Count(x => x.Moment is null).ShouldBe(2);
        Questionnaires.All.Count(x => x.Moment is not null).ShouldBe(20);
    }

    [Theory, InlineData(MentoringForm.PupilPupil), InlineData(MentoringForm.TeacherTeacher), InlineData(MentoringForm.StudentPupil), InlineData(MentoringForm.EmployerPupil), InlineData(MentoringForm.EmployerStudent), InlineData(MentoringForm.TeacherPupil)]
    public void ask_both_sides_of_every_form_before_and_after(MentoringForm form) =>
        Questionnaires.All.Where(x => x.Forms.Contains(form)).Select(x => (x.Side, x.Moment)).ShouldBe(
            [(Side.Mentee, SurveyMoment.Before), (Side.Mentee, SurveyMoment.After), (Side.Mentor, SurveyMoment.Before), (Side.Mentor, SurveyMoment.After)], ignoreOrder: true);

    [Fact]
    public void can_all_be_published_as_they_are() =>
        Questionnaires.All.Select(x => (x.Name, Fault: new Origin(x, x).Fault(x))).Where(x => x.Fault is not null).ShouldBeEmpty();

    [Fact]
    public void say_everything_in_both_languages() =>
        Questionnaires.All.SelectMany(x => x.Sections.Select(s => s.Title).Concat(x.Items.Select(i => i.Question)).Concat(x.Items.SelectMany(i => i.Options ?? []).Select(o => o.Words)).Append(x.Title))
            .Where(x => x.Ru.Length == 0 || x.En.Length == 0).ShouldBeEmpty();

    [Theory, InlineData(Side.Mentee), InlineData(Side.Mentor)]
    public void ask_what_is_compared_under_one_code_before_and_after(Side side)
    {
        string[] Marked(SurveyMoment moment) => [.. Questionnaires.All.Single(x => x.Forms.Contains(MentoringForm.PupilPupil) && x.Side == side && x.Moment == moment).Items.Where(x => x.Kind == ItemKind.Scale).Select(x => x.Code)];
        Marked(SurveyMoment.Before).Intersect(Marked(SurveyMoment.After)).Count().ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void keep_how_few_answered_from_being_told()
    {
        FewAnswers.Told([7, 0, 12]).ShouldBe([7, 0, 12]);
        FewAnswers.Told([7, 3, 12]).ShouldBe([null, null, 12], "what only one is kept back can be reckoned from the rest");
        FewAnswers.Told([1, 2, 12]).ShouldBe([null, null, 12]);
    }
}
