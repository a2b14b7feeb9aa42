using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Participants;
using Mentorship.Participants.Contracts;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>People and steps of stages 6 and 7 in words.</summary>
public sealed class Stage(SchoolHouse school)
{
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly DateOnly Day = new(2026, 9, 10);

    public async Task Prepare(params MentoringForm[] forms) => await school.Send(Role.Curator,
        new ChooseForms(Cycle, forms, new(Guid.NewGuid()), Day),
        new DefineCriteria(Cycle, ["MATH", "METHODS"], 1, 14, Day),
        new ApproveTraining(Cycle, Enum.GetValues<TrainingTask>(), 8, Day));

    public Task<ParticipantId> Pupil(params string[] requests) => Enter(ParticipantKind.Pupil, AgeBand.Under14, id =>
        new MenteeEnteredBase(id, Cycle, Contingent.Pupil, AgeBand.Under14, requests, Day));

    public Task<ParticipantId> YoungTeacher(params string[] requests) => Enter(ParticipantKind.Teacher, AgeBand.Adult, id =>
        new MenteeEnteredBase(id, Cycle, Contingent.Teacher, AgeBand.Adult, requests, Day));

    public Task<ParticipantId> Offering(ParticipantKind kind, int capacity, params string[] competences) => Enter(kind, AgeBand.Adult, id =>
        new MentorEnteredBase(id, Cycle, kind, AgeBand.Adult, competences, [MentoringForm.TeacherPupil, MentoringForm.TeacherTeacher], capacity, 2, 10, 40, Day));

    public async Task<ParticipantId> Mentor(ParticipantKind kind, int capacity, params string[] competences)
    {
        var mentor = await Offering(kind, capacity, competences);
        await school.Settle();
        var candidacy = Candidacy.IdOf(mentor, Cycle);
        await school.Send(Role.Curator, new ShortlistMentor(mentor, Cycle, Day), new HoldInterview(candidacy, Day));
        await school.Send(Role.Psychologist, new AssessReadiness(candidacy, Readiness.Ready, Day.AddYears(1), Day));
        await school.Send(Role.Curator, new CompleteTraining(candidacy, 8, Day), new SelectMentor(candidacy, Day));
        return mentor;
    }

    public async Task<GroupId> Confirmed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = new GroupId(Guid.NewGuid());
        await school.Send(Role.Curator, new ProposeMatch(id, Cycle, form, roleModel, mentor, [mentor], mentees, Day));
        var group = await Group(id);
        foreach (var word in group.Awaited) await school.Send(Role.Curator, new ConfirmMatch(id, word.Participant, word.By, Day));
        return id;
    }

    public async Task<GroupId> Formed(MentoringForm form, string roleModel, ParticipantId mentor, params ParticipantId[] mentees)
    {
        var id = await Confirmed(form, roleModel, mentor, mentees);
        await school.Send(Role.Curator, new FormGroup(id, new(2027, 5, 25), Day));
        return id;
    }

    public async Task<Group> Group(GroupId id) => (await school.Read(x => x.LoadAsync<Group>(id)))!;

    public async Task Append(Guid stream, params object[] events)
    {
        await using var session = school.House.Store.LightweightSession(school.Id);
        session.Events.Append(stream, events);
        await session.SaveChangesAsync();
    }

    private async Task<ParticipantId> Enter(ParticipantKind kind, AgeBand age, Func<ParticipantId, object> entry)
    {
        var id = new ParticipantId(Guid.NewGuid());
        await using var session = school.House.Store.LightweightSession(school.Id);
        session.Events.StartStream<Participant>(id.Value, new ParticipantRegistered(id, kind, age, new(Guid.NewGuid()), "x", Day), entry(id));
        await session.SaveChangesAsync();
        return id;
    }
}
