using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Mapping;

/// <summary>What is known of each cohort: who belongs to it, how old they mostly are, which forms of mentoring can answer them.</summary>
public static class Cohorts
{
    private static readonly MentoringForm[] ForPupils = [MentoringForm.PupilPupil, MentoringForm.TeacherPupil, MentoringForm.StudentPupil, MentoringForm.EmployerPupil];

    public static Cohort Of(ParticipantKind kind, int? grade) => (kind.Contingent(), grade) switch
    {
        (Contingent.Teacher, _) => Cohort.Teachers,
        (Contingent.Other, _) => Cohort.Others,
        (_, >= 5 and <= 7) => Cohort.Pupils5To7,
        (_, 8 or 9) => Cohort.Pupils8To9,
        (_, 10 or 11) => Cohort.Pupils10To11,
        _ => Cohort.Pupils,
    };

    public static IReadOnlyList<MentoringForm> Forms(this Cohort cohort) => cohort switch
    {
        Cohort.Teachers => [MentoringForm.TeacherTeacher],
        Cohort.Others => [MentoringForm.EmployerStudent],
        _ => ForPupils,
    };

    /// <summary>Whether a mentor who takes these ages takes somebody of the cohort; of grown-ups the age is not asked.</summary>
    public static bool IsTaken(this Cohort cohort, int from, int to) => cohort switch
    {
        Cohort.Pupils5To7 => from <= 14 && to >= 10,
        Cohort.Pupils8To9 => from <= 16 && to >= 13,
        Cohort.Pupils10To11 => from <= 18 && to >= 15,
        Cohort.Pupils => from <= 18,
        _ => true,
    };

    /// <summary>From among whom the mentors of a form come.</summary>
    public static IReadOnlyList<ParticipantKind> Mentors(this MentoringForm form) => form switch
    {
        MentoringForm.PupilPupil => [ParticipantKind.Pupil],
        MentoringForm.TeacherTeacher or MentoringForm.TeacherPupil => [ParticipantKind.Teacher],
        MentoringForm.StudentPupil => [ParticipantKind.Student, ParticipantKind.Alumnus],
        _ => [ParticipantKind.Employee, ParticipantKind.Entrepreneur, ParticipantKind.PublicFigure, ParticipantKind.Veteran, ParticipantKind.Parent],
    };
}
