using Mentorship.Host.Access.Binding;
using Mentorship.Host.Demo;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;

namespace Mentorship.Tests.Scenarios.Participants;

/// <summary>People of these scenarios, brought as far as the scenario needs them.</summary>
internal static class People
{
    public static readonly SchoolYear Cycle = new(2026);

    public static async Task<ParticipantId> Pupil(this SchoolHouse school, string lastName = "Алёшин", DateOnly? born = null)
    {
        var pupil = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator, new RegisterParticipant(
            pupil, ParticipantKind.Pupil, lastName, "Пётр", "Ильич", born ?? new(2014, 5, 1), $"5 «А» {pupil.Value:n}", null, new(2026, 9, 1)));
        return pupil;
    }

    public static async Task<ParticipantId> Registered(this SchoolHouse school, string lastName, string place, string? contact, ParticipantKind kind = ParticipantKind.Pupil)
    {
        var person = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator, new RegisterParticipant(
            person, kind, lastName, "Пётр", "Ильич", kind == ParticipantKind.Pupil ? new(2014, 5, 1) : new(1985, 5, 1), place, contact, new(2026, 9, 1)));
        return person;
    }

    /// <summary>The class teacher, signed in, whose classes these are.</summary>
    public static async Task<HttpClient> LeadsClass(this SchoolHouse school, string classes)
    {
        await school.Send(Role.Director, new EntrustClasses(new(school.Account(Role.ClassTeacher).Id), classes, new(2026, 9, 1)));
        return await school.Http(Role.ClassTeacher);
    }

    public static async Task<ParticipantId> Teacher(this SchoolHouse school, string lastName = "Семёнова")
    {
        var teacher = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new RegisterParticipant(teacher, ParticipantKind.Teacher, lastName, "Ольга", null, new(1985, 5, 1), $"учитель математики {teacher.Value:n}", "+7 900 000-00-00", new(2026, 9, 1)),
            new GrantConsent(teacher, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, await school.Paper(), new(2027, 8, 31), new(2026, 9, 2)));
        return teacher;
    }

    public static async Task<ConsentId> Consented(this SchoolHouse school, ParticipantId pupil)
    {
        var (mother, consent) = (new RepresentativeId(Guid.NewGuid()), new ConsentId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new LinkRepresentative(pupil, mother, "Алёшина Анна", "+7 900 111-22-33", Relation.Mother, await school.Paper(), new(2026, 9, 2)),
            new InformRepresentative(pupil, mother, Channel.ParentsMeeting, null, new(2026, 9, 3)),
            new GrantConsent(pupil, consent, ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), new(2026, 9, 4)));
        return consent;
    }

    public static Task Asks(this SchoolHouse school, ParticipantId pupil, params string[] codes) => school.Send(Role.Curator,
        Filling.OfMentee(pupil, Cycle, ["MATH"], "Хочу подтянуть математику", 4, 6, 5, new(2026, 9, 5)),
        new RecordRequest(pupil, Cycle, codes, 1, null, null, new(2026, 9, 6)));

    public static Task Offers(this SchoolHouse school, ParticipantId teacher, params string[] codes) => school.Send(Role.Curator,
        Filling.OfMentor(teacher, Cycle, "15 лет в школе, люблю учить", codes, [MentoringForm.TeacherPupil], 3, 2, 10, 17, new(2026, 9, 5)));
}
