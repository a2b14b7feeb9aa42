using System.Net;
using Mentorship.Kernel.Tables;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Enrolment;
using Mentorship.Tests.Scenarios.Journal;
using Mentorship.Tests.Scenarios.Monitoring;
using MiniExcelLibs;

namespace Mentorship.Tests.Scenarios.Participants;

public class Taking_a_base_away
{
    private const string Route = "/api/participants/bases/Mentee/2026/workbook";

    [Fact]
    public async Task gives_a_workbook_another_program_reads_with_a_row_for_each_participation()
    {
        var (school, _) = await Base();
        var answer = await (await school.Http(Role.Curator)).GetAsync(Route);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Workbook.ContentType);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("База наставляемых 2026-27.xlsx");
        var rows = await Rows(answer);
        rows.Select(x => x["Фамилия, имя, отчество"]).ShouldBe(["Алёшин Пётр Ильич", "Алёшин Пётр Ильич", "Борисов Пётр Ильич", "Семёнова Ольга"]);
        rows[0]["Год рождения"].ShouldBe(2014d);
        rows[0]["Дата вхождения в программу"].ShouldBe(new DateTime(2026, 9, 8));
        rows.Select(x => x["№"]).ShouldBe([1d, 2d, 3d, 4d]);
        (await Looked_up.In(school)).ShouldContain(x => x.Place.Contains("/workbook", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?contingent=Teacher", "Семёнова Ольга"), InlineData("?standing=WithoutGroup&contingent=Pupil", "Борисов Пётр Ильич"), InlineData("?standing=Ended", "Алёшин Пётр Ильич")]
    [InlineData("?form=PupilPupil", "Алёшин Пётр Ильич"), InlineData("?code=SPORT", "Борисов Пётр Ильич"), InlineData("?place=5б&code=SPORT", "Борисов Пётр Ильич")]
    public async Task takes_what_is_looked_for(string query, string name)
    {
        var (school, _) = await Base();
        var http = await school.Http(Role.Curator);
        (await Rows(await http.GetAsync(Route + query))).ShouldHaveSingleItem()["Фамилия, имя, отчество"].ShouldBe(name);
        var page = WebUtility.HtmlDecode(await http.GetStringAsync("/bases/mentees" + query + (query.Contains("contingent", StringComparison.Ordinal) ? "" : "&contingent=Pupil") + "&cycle=2026"));
        page.ShouldContain($">{name}</a>");
    }

    [Fact]
    public async Task takes_the_columns_chosen_in_the_order_of_the_form()
    {
        var (school, _) = await Base();
        (await Rows(await (await school.Http(Role.Curator)).GetAsync(Route + "?column=place&column=number")))[0].Keys.ShouldBe(["№", "Фамилия, имя, отчество", "Класс или должность"]);
    }

    [Fact]
    public async Task says_under_which_act_somebodys_data_were_destroyed()
    {
        var (school, twice) = await Base();
        await school.Send(Role.Curator, new RequestDestruction(twice, DestructionGround.SubjectsDemand, new(2026, 9, 15)));
        await school.Send(Role.Director, new SignDestruction(twice, new(2026, 9, 15)));
        var rows = await Rows(await (await school.Http(Role.Curator)).GetAsync(Route));
        rows.Count(x => (string)x["Фамилия, имя, отчество"]! == "[данные уничтожены, акт № 1/2026]").ShouldBe(2);
        rows.ShouldNotContain(x => x.Values.OfType<string>().Any(v => v.Contains("Алёшин", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task shows_of_mentors_what_they_achieved_and_of_pupils_only_to_the_curator()
    {
        var school = await (await House.Open()).School();
        var (teacher, pupil) = (await school.Teacher(), await school.Pupil());
        await school.Consented(pupil);
        foreach (var (who, kind, words) in new[] { (teacher, ParticipantKind.Teacher, "Учитель года"), (pupil, ParticipantKind.Pupil, "Победила в олимпиаде") })
        {
            var form = Host.Demo.Filling.OfMentor(who, People.Cycle, "Хочу помогать", ["MATH"], [MentoringForm.PupilPupil], 2, 2, 10, 17, new(2026, 9, 5));
            await school.Send(Role.Curator, form with { Replies = [.. form.Replies, new("ACHIEVEMENTS", [words])] });
            await school.Happened(who.Value, new MentorEnteredBase(who, People.Cycle, kind, AgeBand.Adult, ["MATH"], [MentoringForm.PupilPupil], 2, 2, 10, 17, new(2026, 9, 7)));
        }

        await school.Settle();
        const string mentors = "/api/participants/bases/Mentor/2026/workbook";
        const string achievements = "Важные для программы достижения";
        (await Rows(await (await school.Http(Role.Curator)).GetAsync(mentors))).Select(x => x[achievements]).ShouldBe(["Победила в олимпиаде", "Учитель года"]);
        (await Rows(await (await school.Http(Role.Director)).GetAsync(mentors))).Select(x => x[achievements]).ShouldBe([null, "Учитель года"]);
    }

    [Fact]
    public async Task is_for_those_who_may_read_it()
    {
        var (school, _) = await Base();
        (await (await school.Http(Role.Mentor)).GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await school.Stranger().GetAsync(Route)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Rows(await (await school.Http(Role.ClassTeacher)).GetAsync(Route))).ShouldBeEmpty("nobody of the own class");
    }

    /// <summary>A pupil with two groups, one of them ended, a pupil with none, a teacher.</summary>
    private static async Task<(SchoolHouse School, ParticipantId Twice)> Base()
    {
        var school = await (await House.Open()).School();
        var (twice, alone, teacher) = (await school.Pupil("Алёшин"), new ParticipantId(Guid.NewGuid()), await school.Teacher("Семёнова"));
        await school.Send(Role.Curator, new RegisterParticipant(alone, ParticipantKind.Pupil, "Борисов", "Пётр", "Ильич", new(2015, 5, 1), "5 «Б»", null, new(2026, 9, 1)));
        await school.Consented(twice);
        var (ended, running) = (new GroupId(Guid.NewGuid()), new GroupId(Guid.NewGuid()));
        await school.Happened(twice.Value, new MenteeEnteredBase(twice, People.Cycle, Contingent.Pupil, AgeBand.Under14, ["MATH"], new(2026, 9, 7)), new MenteeRequestRecorded(twice, People.Cycle, ["MATH"], 2, new(2026, 9, 6)));
        await school.Happened(alone.Value, new MenteeEnteredBase(alone, People.Cycle, Contingent.Pupil, AgeBand.Under14, ["SPORT"], new(2026, 9, 7)), new MenteeRequestRecorded(alone, People.Cycle, ["SPORT"], 2, new(2026, 9, 6)));
        await school.Happened(teacher.Value, new MenteeEnteredBase(teacher, People.Cycle, Contingent.Teacher, AgeBand.Adult, ["MATH"], new(2026, 9, 7)));
        await school.Happened(ended.Value, Formed(ended, MentoringForm.TeacherPupil, teacher, twice, 8), new GroupDissolved(ended, People.Cycle, [teacher, twice], EndingReason.OwnWish, new(2026, 9, 12)));
        await school.Happened(running.Value, Formed(running, MentoringForm.PupilPupil, teacher, twice, 13));
        await school.Settle();
        return (school, twice);
    }

    private static GroupFormed Formed(GroupId group, MentoringForm form, ParticipantId mentor, ParticipantId mentee, int day) =>
        new(group, People.Cycle, form, "lead", mentor, [mentor], [mentee], new(2027, 5, 31), new(2026, 9, day));

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> Rows(HttpResponseMessage answer) =>
        [.. (await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync()).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
}
