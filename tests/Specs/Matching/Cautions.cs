using Mentorship.Matching.Ruling;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Cautions
{
    [Theory, InlineData(14, true), InlineData(15, false)]
    public void tell_of_a_pupil_who_mentors_young(int age, bool told) =>
        Caution.OfMentor(Mentor(Teacher, ParticipantKind.Pupil, age), MentoringForm.PupilPupil).Select(x => x.Kind).ShouldBe(told ? [CautionKind.MentorYoung] : []);

    [Theory, InlineData(null, CautionKind.ExperienceNotKnown), InlineData(4, CautionKind.ExperienceShort), InlineData(5, null)]
    public void tell_of_an_employer_with_little_experience_or_ask_for_it(int? years, CautionKind? kind)
    {
        foreach (var form in new[] { MentoringForm.EmployerPupil, MentoringForm.EmployerStudent })
            Caution.OfMentor(Mentor(Teacher, ParticipantKind.Employee) with { Years = years }, form).Select(x => x.Kind).ShouldBe(kind is { } one ? [one] : []);
    }

    [Theory, InlineData(null, false), InlineData(1, true), InlineData(2, false)]
    public void tell_of_a_teacher_who_is_new_if_that_is_known(int? years, bool told) =>
        Caution.OfMentor(Mentor(Teacher) with { YearsHere = years }, MentoringForm.TeacherPupil).Select(x => x.Kind).ShouldBe(told ? [CautionKind.NewInSchool] : []);

    [Theory, InlineData(9, CautionKind.MenteeYoung), InlineData(10, null), InlineData(19, null), InlineData(20, CautionKind.MenteeOld), InlineData(0, null)]
    public void tell_of_a_mentee_of_an_age_the_target_model_does_not_speak_of(int age, CautionKind? kind) =>
        Caution.OfMentee(Mentee(Pupil, age), MentoringForm.StudentPupil).Select(x => x.Kind).ShouldBe(kind is { } one ? [one] : []);

    [Fact]
    public void tell_of_the_form_of_a_college() =>
        Enum.GetValues<MentoringForm>().SelectMany(Caution.OfForm).Select(x => (x.Form, x.Kind)).ShouldBe([(MentoringForm.EmployerStudent, CautionKind.FormOfOtherSchools)]);

    [Fact]
    public void say_what_they_are_about_in_a_sentence()
    {
        var sentences = Enum.GetValues<CautionKind>().Select(x => new Caution(x, MentoringForm.EmployerPupil, Teacher, 42).Sentence).ToArray();
        sentences.ShouldAllBe(x => x.Contains("аботодатель") && !x.Contains('{'));
        sentences.Distinct().Count().ShouldBe(sentences.Length);
    }
}
