using Mentorship.Kernel.Vault;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Seats;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Contracts;
using Wolverine.Marten;

namespace Mentorship.Tests.Specs.Matching;

/// <summary>People, days and past events of stages 6 and 7.</summary>
public static class Past
{
    public static readonly DateOnly Day = new(2026, 9, 15);
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly ParticipantId Teacher = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    public static readonly ParticipantId Second = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));
    public static readonly ParticipantId Pupil = new(Guid.Parse("00000000-0000-0000-0000-000000000003"));
    public static readonly ParticipantId Other = new(Guid.Parse("00000000-0000-0000-0000-000000000004"));
    public static readonly CandidacyId Id = Candidacy.IdOf(Teacher, Cycle);
    public static readonly GroupId Group = new(Guid.Parse("00000000-0000-0000-0000-00000000000a"));
    public static readonly MeetingId Meeting = new(Guid.Parse("00000000-0000-0000-0000-00000000000b"));
    public static readonly DocumentId Paper = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"));

    public static readonly MentorshipFormsChosen Forms = new(Cycle, [MentoringForm.TeacherPupil, MentoringForm.TeacherTeacher, MentoringForm.PupilPupil], Paper, Day);
    public static readonly SelectionCriteriaDefined Criteria = new(Cycle, 1, ["MATH"], 2, 21, Day);
    public static readonly MentorShortlisted Shortlisted = new(Id, Teacher, Cycle, 1, ["HOURS", "AGE", "COMPETENCE"], Day);
    public static readonly Seal Words = new(new(Guid.Parse("00000000-0000-0000-0000-00000000000d")), "c0ffee");
    public static readonly AccountId Curator = new(Guid.Parse("00000000-0000-0000-0000-00000000000e"));
    public static readonly AccountId Director = new(Guid.Parse("00000000-0000-0000-0000-00000000000f"));
    public static readonly InterviewScheduled Appointed = new(Id, Teacher, Cycle, Day.AddDays(3), new(14, 30), 45, [Interviewer.Curator, Interviewer.Psychologist], Words.Record, Words.Commitment, Day);
    public static readonly InterviewHeld Interviewed = new(Id, Teacher, Cycle, Day, Words.Record, Words.Commitment);
    public static readonly PsychologicalReadinessAssessed Ready = new(Id, Teacher, Cycle, Readiness.Ready, Day.AddYears(1), Day);
    public static readonly MentorTrainingCompleted Trained = new(Id, Teacher, Cycle, 8, Day);
    public static readonly MentorSelectionProposed SelectionProposed = new(Id, Teacher, Cycle, Curator, Day);
    public static readonly MentorSelected Selected = new(Id, Teacher, Cycle, Day);
    public static readonly GeneralMeetingScheduled Scheduled = new(Meeting, Cycle, Day, Day);
    public static readonly GeneralMeetingHeld Held = new(Meeting, Cycle, [Teacher], [Pupil], Day);

    public static MatchProposed Proposed(params ParticipantId[] mentees) =>
        new(Group, Cycle, MentoringForm.TeacherPupil, "учитель – одарённый ученик", Teacher, [Teacher], mentees, mentees, 1, 70, Day);

    public static readonly MatchProposed TeachersProposed =
        new(Group, Cycle, MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", Teacher, [Teacher], [Other], [], 1, 70, Day);

    public static GroupFormed Formed(MatchProposed e) => new(e.Group, e.Cycle, e.Form, e.RoleModel, e.Lead, e.Mentors, e.Mentees, Day.AddMonths(8), Day);

    public static MatchConfirmed Confirmed(ParticipantId who, GivenBy by = GivenBy.Self) => new(Group, who, by, Day);

    public static Standing Mentor(ParticipantId id, ParticipantKind kind = ParticipantKind.Teacher, int age = 40, string? barred = null, int capacity = 2) =>
        new(id, kind, age, barred, false, true, [], ["MATH"], [MentoringForm.TeacherPupil], capacity, 2) { Agreed = [ConsentKind.MentoringWork] };

    public static Standing Mentee(ParticipantId id, int age = 12, bool inBase = true, ParticipantKind kind = ParticipantKind.Pupil) =>
        new(id, kind, age, null, inBase, false, ["MATH"], [], [], 0, 0);

    public static Selection Terms => new Given<Selection>(Forms, Criteria).State;

    public static Circumstances Now(params Standing[] standings) =>
        new(Terms, standings, new([Teacher, Second]), [], new(new Dictionary<ParticipantId, MentorLoad>()));

    public static Circumstances WithLoad(this Circumstances now, ParticipantId mentor, params SeatTaken[] taken)
    {
        var load = new MentorLoad();
        foreach (var e in taken) load.Apply(e);
        return now with { Loads = new(new Dictionary<ParticipantId, MentorLoad> { [mentor] = load }) };
    }

    public static IEnumerable<object> Started<T>(IStartStream stream) where T : class => ((StartStream<T>)stream).Events;
}
