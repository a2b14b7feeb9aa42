using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning;
using Mentorship.Participants.Representing;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>People and steps of stages 6 and 7 in words.</summary>
public sealed class Stage(SchoolHouse school)
{
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly DateOnly Day = new(2026, 9, 10);
    private static readonly DateOnly Until = new(2027, 8, 31);

    public async Task Prepare(params MentoringForm[] forms)
    {
        await school.Send(Role.Director, new IssueOrder(
            new(Guid.NewGuid()), OrderKind.AppointCurator, "1", new(Guid.NewGuid()), [], [], new(school.Account(Role.Curator).Id), Day));
        await school.Settle();
        await school.Send(Role.Curator,
            new ChooseForms(Cycle, forms, new(Guid.NewGuid()), Day),
            new DefineCriteria(Cycle, ["MATH", "METHODS"], 1, 14, Day),
            new ApproveTraining(Cycle, Enum.GetValues<TrainingTask>(), 8, Day));
    }

    public async Task<ParticipantId> Pupil(params string[] requests)
    {
        var (pupil, mother) = (new ParticipantId(Guid.NewGuid()), new RepresentativeId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, "Ёжиков", "Пётр", null, new(2014, 5, 1), "6 «А»", null, Day),
            new LinkRepresentative(pupil, mother, "Ёжикова Анна", null, Relation.Mother, new(Guid.NewGuid()), Day),
            new InformRepresentative(pupil, mother, Channel.Letter, Day),
            new GrantConsent(pupil, ConsentOf(pupil), ConsentKind.ChildProcessing, GivenBy.Representative, mother, new(Guid.NewGuid()), Until, Day),
            new SubmitMenteeQuestionnaire(pupil, Cycle, "Хочу подтянуть математику", null, 4, 6, 5, Day),
            new RecordRequest(pupil, Cycle, requests, 1, Day),
            new EnterMenteeBase(pupil, Cycle, Day));
        return pupil;
    }

    public async Task<ParticipantId> Offering(int capacity, params string[] competences)
    {
        var teacher = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new RegisterParticipant(teacher, ParticipantKind.Teacher, "Семёнова", "Ольга", null, new(1985, 5, 1), "учитель", null, Day),
            new GrantConsent(teacher, ConsentOf(teacher), ConsentKind.OwnProcessing, GivenBy.Self, null, new(Guid.NewGuid()), Until, Day),
            new SubmitMentorQuestionnaire(teacher, Cycle, "Люблю учить", null, competences, [MentoringForm.TeacherPupil], capacity, 2, 10, 17, Day),
            new EnterMentorBase(teacher, Cycle, Day));
        return teacher;
    }

    public async Task<ParticipantId> Mentor(int capacity, params string[] competences)
    {
        var mentor = await Offering(capacity, competences);
        await school.Settle();
        var candidacy = Candidacy.IdOf(mentor, Cycle);
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Cycle, Day), new HoldInterview(candidacy, Day));
        await school.Send(Role.Psychologist, new AssessReadiness(candidacy, Readiness.Ready, Until, Day));
        await school.Send(Role.Curator, new CompleteTraining(candidacy, 8, Day), new SelectMentor(candidacy, Day));
        return mentor;
    }

    public async Task<GroupId> Confirmed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = new GroupId(Guid.NewGuid());
        await school.Send(Role.Curator, new ProposeMatch(id, Cycle, form, roleModel, mentor, [mentor], mentees, Day));
        foreach (var word in (await Group(id)).Awaited) await school.Send(Role.Curator, new ConfirmMatch(id, word.Participant, word.By, Day));
        return id;
    }

    public async Task<GroupId> Formed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = await Confirmed(form, roleModel, mentor, mentees);
        await school.Send(Role.Curator, new FormGroup(id, new(2027, 5, 25), Day));
        return id;
    }

    public async Task<Group> Group(GroupId id) => (await school.Read(x => x.LoadAsync<Group>(id)))!;

    public static ConsentId ConsentOf(ParticipantId person) => new(NamedId.Of("consent", person.Value));

    public async Task Append(Guid stream, params object[] events)
    {
        await using var session = school.House.Store.LightweightSession(school.Id);
        session.Events.Append(stream, events);
        await session.SaveChangesAsync();
    }
}
