using Mentorship.Host.Demo;
using Mentorship.Matching.Belonging;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
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

    /// <summary>The contact of whoever is registered next, and of their mother.</summary>
    public string? Phone { get; set; }

    /// <summary>The surname of whoever offers to mentor next.</summary>
    public string Surname { get; set; } = "Семёнова";

    public async Task Prepare(params MentoringForm[] forms)
    {
        await school.Send(Role.Director, new IssueOrder(
            new(Guid.NewGuid()), OrderKind.AppointCurator, "1", await school.Paper(), [], [], new(school.Account(Role.Curator).Id), Day));
        await school.Settle();
        await school.Send(Role.Curator,
            new ChooseForms(Cycle, forms, await school.Paper(), Day),
            new DefineCriteria(Cycle, ["MATH", "METHODS"], 1, 14, null, 0, Day),
            Teaching.OneModule(Cycle, Day));
    }

    public Task<ParticipantId> Pupil(params string[] requests) => PupilUntil(Until, requests);

    /// <summary>A pupil whose consent ends with a day.</summary>
    public async Task<ParticipantId> PupilUntil(DateOnly until, params string[] requests)
    {
        var (pupil, mother) = (new ParticipantId(Guid.NewGuid()), new RepresentativeId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, "Ёжиков", "Пётр", null, new(2014, 5, 1), $"6 «А» {pupil.Value:n}", Phone, Day),
            new LinkRepresentative(pupil, mother, "Ёжикова Анна", Phone, Relation.Mother, await school.Paper(), Day),
            new InformRepresentative(pupil, mother, Channel.Letter, null, Day),
            new GrantConsent(pupil, ConsentOf(pupil), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), until, Day),
            Filling.OfMentee(pupil, Cycle, ["MATH"], "Хочу подтянуть математику", 4, 6, 5, Day),
            new RecordRequest(pupil, Cycle, requests, 1, null, null, Day),
            new EnterMenteeBase(pupil, Cycle, Day));
        return pupil;
    }

    /// <summary>A pupil of 15 who has said yes.</summary>
    public async Task<ParticipantId> Teenager(params string[] requests)
    {
        var (pupil, mother) = (new ParticipantId(Guid.NewGuid()), new RepresentativeId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new RegisterParticipant(pupil, ParticipantKind.Pupil, "Чижова", "Инна", null, new(2011, 5, 1), $"9 «А» {pupil.Value:n}", Phone, Day),
            new LinkRepresentative(pupil, mother, "Чижова Анна", null, Relation.Mother, await school.Paper(), Day),
            new InformRepresentative(pupil, mother, Channel.Letter, null, Day),
            new GrantConsent(pupil, ConsentOf(pupil), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), Until, Day),
            new RecordAssent(pupil, true, await school.Paper(), Day),
            Filling.OfMentee(pupil, Cycle, ["MATH"], "Хочу подтянуть математику", 4, 6, 5, Day),
            new RecordRequest(pupil, Cycle, requests, 1, null, null, Day),
            new EnterMenteeBase(pupil, Cycle, Day));
        return pupil;
    }

    /// <summary>A young teacher who asks for a mentor.</summary>
    public async Task<ParticipantId> YoungTeacher()
    {
        var teacher = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new RegisterParticipant(teacher, ParticipantKind.Teacher, "Синицына", "Вера", null, new(2001, 5, 1), $"учитель {teacher.Value:n}", Phone, Day),
            new GrantConsent(teacher, ConsentOf(teacher), ConsentKind.OwnProcessing, GivenBy.Self, null, await school.Paper(), Until, Day),
            Filling.OfMentee(teacher, Cycle, ["MATH"], "Хочу вести класс", 4, 6, 5, Day),
            new RecordRequest(teacher, Cycle, ["METHODS"], 1, null, null, Day),
            new EnterMenteeBase(teacher, Cycle, Day));
        return teacher;
    }

    public Task<ParticipantId> Offering(int capacity, params string[] competences) => OfferingAs(ParticipantKind.Teacher, MentoringForm.TeacherPupil, capacity, competences);

    /// <summary>An adult who may be asked to mentor.</summary>
    public async Task<ParticipantId> Consenting(ParticipantKind kind = ParticipantKind.Teacher)
    {
        var teacher = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new RegisterParticipant(teacher, kind, Surname, "Ольга", null, new(1985, 5, 1), $"специалист {teacher.Value:n}", Phone, Day),
            new GrantConsent(teacher, ConsentOf(teacher), ConsentKind.OwnProcessing, GivenBy.Self, null, await school.Paper(), Until, Day));
        return teacher;
    }

    public async Task<ParticipantId> OfferingAs(ParticipantKind kind, MentoringForm form, int capacity, params string[] competences)
    {
        var teacher = await Consenting(kind);
        if (kind == ParticipantKind.Teacher)
            await school.Send(Role.Curator, new GrantConsent(teacher, new(NamedId.Of("work", teacher.Value)), ConsentKind.MentoringWork, GivenBy.Self, null, await school.Paper(), Until, Day));
        await school.Send(Role.Curator,
            Filling.OfMentor(teacher, Cycle, "Люблю учить", competences, [form], capacity, 2, 10, 17, Day),
            new EnterMentorBase(teacher, Cycle, Day));
        return teacher;
    }

    public async Task<ParticipantId> Mentor(int capacity, params string[] competences) => await Select(await Offering(capacity, competences));

    /// <summary>Lets a mentor of the base go all the way to selection.</summary>
    public async Task<ParticipantId> Select(ParticipantId mentor)
    {
        await school.Settle();
        var candidacy = Candidacy.IdOf(mentor, Cycle);
        await Propose(candidacy);
        await school.Send(Role.Director, new SelectMentor(candidacy, null, Day));
        return mentor;
    }

    /// <summary>Lets a mentor of the base go as far as the proposal to select them.</summary>
    public async Task Propose(CandidacyId candidacy)
    {
        var mentor = (await school.Read(x => x.LoadAsync<Candidate>(candidacy.Value)))!.Participant;
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Cycle, Day), Interviews.Held(candidacy, 1, Day));
        await school.Send(Role.Psychologist, Interviews.Assessed(candidacy, Readiness.Ready, Until, Day));
        await Train(mentor);
        await school.Send(Role.Curator, new ProposeSelection(candidacy, Day));
    }

    /// <summary>Lets somebody go through the training.</summary>
    public async Task Train(ParticipantId mentor)
    {
        await school.Send(Role.Curator, [.. Teaching.OneSession(Cycle, Day, mentor)]);
        await school.Send(Role.Curator, new CompleteTraining(Candidacy.IdOf(mentor, Cycle), Day));
    }

    public async Task<GroupId> Proposed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = new GroupId(Guid.NewGuid());
        await school.Send(Role.Curator, new ProposeMatch(id, Cycle, form, roleModel, mentor, [mentor], mentees, null, Day));
        return id;
    }

    public async Task<GroupId> Confirmed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = await Proposed(form, roleModel, mentor, mentees);
        await Agree(id);
        return id;
    }

    public async Task<GroupId> Formed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = await Confirmed(form, roleModel, mentor, mentees);
        await school.Send(Role.Curator, new FormGroup(id, new(2027, 5, 25), Day));
        return id;
    }

    /// <summary>Another mentor takes over, with everybody's word.</summary>
    public async Task Replaced(GroupId group, ParticipantId from, ParticipantId to)
    {
        await school.Send(Role.Curator, new ProposeReplacement(group, from, to, EndingReason.LeftSchool, Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new ReplaceMentor(group, Day)))).Message.ShouldBe(global::Mentorship.Matching.Say.NotAllConfirmed);
        await Agree(group);
        await school.Send(Role.Curator, new ReplaceMentor(group, Day));
    }

    /// <summary>Everybody asked says yes to what is proposed.</summary>
    public async Task Agree(GroupId id)
    {
        var group = await Group(id);
        foreach (var word in group.Awaited) await school.Send(Role.Curator, new ConfirmMatch(id, word.Participant, word.By, group.Proposal, Day));
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
