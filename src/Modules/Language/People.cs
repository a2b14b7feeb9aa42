namespace Mentorship.Language;

/// <summary>Who a participant is outside the programme (МР-42/02).</summary>
public enum ParticipantKind { Pupil, Teacher, Student, Parent, Alumnus, Employee, Entrepreneur, PublicFigure, Veteran }

/// <summary>Whose base is formed: the road map forms those of teachers and pupils apart (4.4, 4.5).</summary>
public enum Contingent { Pupil, Teacher, Other }

/// <summary>Which side of a mentoring group somebody is on.</summary>
public enum Side { Mentor, Mentee }

/// <summary>Age as far as the log may know it.</summary>
public enum AgeBand { Under14, From14To17, Adult }

/// <summary>Form of mentoring: who mentors whom. The first five are federal, the sixth regional.</summary>
public enum MentoringForm { PupilPupil, TeacherTeacher, StudentPupil, EmployerPupil, EmployerStudent, TeacherPupil }

/// <summary>What a consent is for; each is a document of its own (152-ФЗ, art. 9). An assent stands beside the representative's consent; mentoring work is a matter of labour law (ТК РФ, art. 351.8).</summary>
public enum ConsentKind { OwnProcessing, ChildProcessing, Distribution, Image, LongTermBase, ThirdParties, Assent, MentoringWork, PsychologicalSupport }

/// <summary>The cases a name stands in, in the order of the grammar.</summary>
public enum NameCase { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional }

/// <summary>Who gave, refused or withdrew a consent.</summary>
public enum GivenBy { Self, Representative }

public static class Kinds
{
    /// <summary>Whether a consent of this kind is what work with the person rests on at all.</summary>
    public static bool IsToProcess(this ConsentKind kind) => kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing;


    /// <summary>Whose base a participant of this kind belongs to.</summary>
    public static Contingent Contingent(this ParticipantKind kind) => kind switch
    {
        ParticipantKind.Pupil => Language.Contingent.Pupil,
        ParticipantKind.Teacher => Language.Contingent.Teacher,
        _ => Language.Contingent.Other,
    };
}
