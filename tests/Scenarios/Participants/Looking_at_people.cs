using System.Net;
using System.Net.Http.Json;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Scenarios.Participants;

public class Looking_at_people
{
    [Fact]
    public async Task finds_them_by_name_with_either_letter_and_by_state()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Алёшин");
        await school.Pupil("Белов");
        await school.Consented(pupil);
        await school.Settle();
        var http = await school.Http(Role.Curator);
        (await Roster(http, "name=АЛЕШИН")).Lines.ShouldHaveSingleItem().Participant.ShouldBe(pupil);
        (await Roster(http, "stage=Consented")).Lines.ShouldHaveSingleItem().Participant.ShouldBe(pupil);
        (await Roster(http, "kind=Teacher")).Total.ShouldBe(0);
        (await Roster(await (await school.House.School()).Http(Role.Curator), "name=Белов")).Total.ShouldBe(0);
        (await (await school.Http(Role.RegionalOperator)).GetAsync("/api/participants/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task enters_the_same_person_once_though_two_do_it_at_the_same_moment()
    {
        var school = await (await House.Open()).School();
        var http = await school.Http(Role.Curator);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => http.PostAsJsonAsync("/api/participants/register-participant",
            new RegisterParticipant(new(Guid.NewGuid()), ParticipantKind.Pupil, "Алёшин", "Пётр", null, new(2014, 5, 1), "5 «А»", null, new(2026, 9, 1)), Json.Options)));
        answers.Select(x => x.StatusCode).Order().ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.Conflict, HttpStatusCode.Conflict]);
        await school.Send(Role.Curator, new RegisterParticipant(new(Guid.NewGuid()), ParticipantKind.Pupil, "Алёшин", "Пётр", null, new(2014, 5, 1), "7 «Б»", null, new(2026, 9, 1)));
        await school.Settle();
        (await Roster(http, "name=Алешин")).Total.ShouldBe(2);
    }

    [Fact]
    public async Task shows_every_page()
    {
        var school = await (await House.Open()).School();
        var pupil = await school.Pupil("Алёшин");
        var consent = await school.Consented(pupil);
        await school.Asks(pupil, "MATH");
        var other = await school.Pupil("Белов");
        await school.Consented(other);
        await school.Asks(other, "MATH");
        var teacher = await school.Teacher();
        await school.Offers(teacher, "MATH");
        await school.Send(Role.Curator, new WithdrawConsent(pupil, consent, GivenBy.Representative, new(2026, 9, 15)));
        await school.Settle();
        var http = await school.Http(Role.Curator);
        (await http.GetStringAsync("/people")).ShouldNotContain("Алёшин", customMessage: "the consent was taken back");
        (await http.GetStringAsync("/people?stage=Barred")).ShouldContain("Алёшин Пётр Ильич");
        (await http.GetStringAsync($"/people/{pupil.Value}")).ShouldContain(Mentorship.Participants.Say.ConsentWithdrawn);
        (await http.GetStringAsync($"/people/{teacher.Value}")).ShouldContain("EnterMentorBase");
        (await http.GetStringAsync("/people/new")).ShouldContain("RegisterParticipant");
        (await http.GetStringAsync("/people/import")).ShouldContain("Windows-1251");
        (await http.GetStringAsync("/consents?state=Withdrawn")).ShouldContain("15.10.2026");
        (await http.GetStringAsync("/requests?cycle=2026")).ShouldContain("математика");
        (await http.GetAsync($"/people/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task shows_a_row_for_each_participation_and_its_outcome_once()
    {
        var school = await (await House.Open()).School();
        var (pupil, teacher, group) = (await school.Pupil("Алёшин"), await school.Teacher("Семёнова"), new GroupId(Guid.NewGuid()));
        var cycle = People.Cycle;
        await using (var session = school.House.Store.LightweightSession(school.Id))
        {
            session.Events.Append(pupil.Value, new MenteeEnteredBase(pupil, cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], new(2026, 9, 7)));
            var ended = new GroupProgrammeCompleted(
                group, cycle, [teacher], [pupil], ProgrammeResult.GoalReached, [GoalVerdict.Reached], 5, new(2026, 9, 9), new(2026, 9, 14));
            session.Events.StartStream<SchoolHouse>(group.Value,
                new GroupFormed(group, cycle, MentoringForm.TeacherPupil, "lead", teacher, [teacher], [pupil], new(2027, 5, 31), new(2026, 9, 8)), ended, ended);
            await session.SaveChangesAsync();
        }

        await school.Settle();
        var table = await school.Read(x => BaseTable.Read(x, Side.Mentee, cycle.First, null, null, null, null, null, null, default));
        var row = table.Rows.ShouldHaveSingleItem();
        (row.FullName, row.BornYear, row.Fellows, row.Outcome).ShouldBe(("Алёшин Пётр Ильич", 2014, "Семёнова Ольга", Outcome.GoalReached));
        (row.EnteredOn, row.EndedOn, row.Form).ShouldBe((new DateOnly(2026, 9, 8), new DateOnly(2026, 9, 14), MentoringForm.TeacherPupil));
        await using var reading = school.House.Store.QuerySession(school.Id);
        (await reading.Events.FetchStreamAsync(pupil.Value)).Count(x => x.Data is ProgrammeOutcomeEntered).ShouldBe(1);
        (await (await school.Http(Role.Curator)).GetStringAsync("/bases/mentees?cycle=2026")).ShouldContain("Семёнова Ольга");
        (await (await school.Http(Role.Curator)).GetAsync("/bases/mentors?cycle=2026")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Roster> Roster(HttpClient http, string query) =>
        (await http.GetFromJsonAsync<Roster>($"/api/participants/people?{query}", Json.Options))!;
}
