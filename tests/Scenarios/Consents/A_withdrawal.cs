using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Forming;
using Mentorship.Matching.Selecting;
using Mentorship.Monitoring.Assessing;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Enrolment;
using Mentorship.Tests.Scenarios.Matching;
using Stage = Mentorship.Tests.Scenarios.Matching.Stage;

namespace Mentorship.Tests.Scenarios.Consents;

/// <summary>A consent is withdrawn, and the person vanishes from every list within seconds.</summary>
public class A_withdrawal
{
    [Fact]
    public async Task takes_a_mentee_out_of_every_list_within_seconds()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, gone, stays) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, gone, stays);
        await school.Settle();
        (await Lists(school, Side.Mentee)).ShouldAllBe(x => x.People.Contains(gone), "before");
        (await stage.Group(group)).Mentees.ShouldContain(gone);

        var watch = Stopwatch.StartNew();
        await school.Send(Role.Curator, new WithdrawConsent(gone, Stage.ConsentOf(gone), GivenBy.Representative, Stage.Day));
        await Eventually.Holds(async () => (await Lists(school, Side.Mentee)).All(x => !x.People.Contains(gone)) && !(await stage.Group(group)).Mentees.Contains(gone), seconds: 30);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));

        (await Lists(school, Side.Mentee)).ShouldAllBe(x => x.People.Contains(stays), "the others stay");
        (await school.Read(x => Roster.Read(x, null, null, global::Mentorship.Participants.Enrolment.Stage.Barred, null, default))).Lines.Select(x => x.Participant).ShouldBe([gone], "whoever looks for just that finds them");
        var entry = (await school.Read(x => ConsentRegister.Read(x, House.Clock, null, ConsentState.Withdrawn, null, Deadline.Running, null, default))).Entries.ShouldHaveSingleItem();
        (entry.StopBy, entry.DestroyBy).ShouldBe((new DateOnly(2026, 9, 24), new DateOnly(2026, 10, 10)));
        (await school.Read(x => Destructions.Read(x, default))).Due.ShouldHaveSingleItem().Participant.ShouldBe(gone);
    }

    [Fact]
    public async Task takes_a_mentor_off_the_board_and_out_of_the_candidates()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (gone, pupil) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"));
        await stage.Proposed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", gone, pupil);
        await school.Settle();
        (await Lists(school, Side.Mentor)).ShouldAllBe(x => x.People.Contains(gone), "before");
        (await BoardOf(school)).Matches.Count.ShouldBe(1);

        await school.Send(Role.Curator, new WithdrawConsent(gone, Stage.ConsentOf(gone), GivenBy.Self, Stage.Day));
        await Eventually.Holds(async () => (await Lists(school, Side.Mentor)).All(x => !x.People.Contains(gone)) && (await BoardOf(school)).Matches.Count == 0, seconds: 30);
    }

    [Fact]
    public async Task of_the_consent_to_mentoring_work_takes_a_teacher_out_of_groups_only()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, pupil) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Formed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);
        await school.Send(Role.Curator, new WithdrawConsent(mentor, new(NamedId.Of("work", mentor.Value)), GivenBy.Self, Stage.Day));
        await school.Settle();
        (await stage.Group(group)).State.ShouldBe(GroupState.Dissolved, "a group without a mentor ends");
        (await school.Ask<Standings>(new StandingOf([mentor], Stage.Cycle, Stage.Day))).All[0].BarredBecause.ShouldBeNull();
    }

    [Fact]
    public async Task before_it_a_teacher_who_has_not_agreed_to_the_work_is_in_no_group()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, pupil) = (await stage.Mentor(5, "MATH"), await stage.Pupil("MATH"));
        var group = await stage.Confirmed(MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, pupil);
        await school.Send(Role.Curator, new WithdrawConsent(mentor, new(NamedId.Of("work", mentor.Value)), GivenBy.Self, Stage.Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new FormGroup(group, new(2027, 5, 25), Stage.Day)))).Message.ShouldContain("W-1, ст. 351.8 ТК РФ");
    }

    /// <summary>Whom the lists of the school name on a side.</summary>
    private static async Task<IReadOnlyList<(string Name, ParticipantId[] People)>> Lists(SchoolHouse school, Side side) =>
    [
        ("people", [.. (await school.Read(x => Roster.Read(x, null, null, null, null, default))).Lines.Select(x => x.Participant)]),
        ("base", [.. (await school.Read(x => BaseTable.Read(x, side, 2026, null, null, null, null, null, null, default))).Rows.Select(x => x.Participant)]),
        ("measured", [.. (await school.Read(x => AssessedPerson.Read(x, House.Clock, 2026, default))).Select(x => x.Participant)]),
        .. side == Side.Mentee ? [] : new[]
        {
            ("candidates", (ParticipantId[])[.. (await school.Read(x => Candidate.Read(x, House.Clock, 2026))).Select(x => x.Participant)]),
            ("board", [.. (await BoardOf(school)).Mentors.Select(x => x.Mentor)]),
        },
    ];

    private static async Task<Board> BoardOf(SchoolHouse school) =>
        (await (await school.Http(Role.Curator)).GetFromJsonAsync<Board>("/api/matching/board?cycle=2026", Json.Options))!;
}
