using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ical.Net;
using Marten;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Programme;
using Mentorship.Programme.ActivityScheduling;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.RoadMapping;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>The schedule of what mentors hold: drafted, looked at, approved, changed, marked, taken away.</summary>
public class Scheduling_activities
{
    private const string Topic = "Обратная связь на уроке", Room = "кабинет 112";

    private static readonly DateOnly Day = Stage.Day;
    private static readonly DateOnly LessonOn = new(2026, 9, 14);

    [Fact]
    public async Task shows_what_does_not_fit_and_approves_it_only_when_that_was_seen()
    {
        var (school, group, mentor, mentee) = await Formed();
        await school.Send(Role.DeputyHeadMethod, Lesson(group, mentor, mentee), Lesson(group, mentor, mentee));
        var page = WebUtility.HtmlDecode(await (await school.Http(Role.DeputyHeadMethod)).GetStringAsync("/activities?cycle=2026"));
        foreach (var sentence in new[] { "у наставника два мероприятия сразу", "у наставляемого два мероприятия сразу", "место занято" }) page.ShouldContain(sentence);
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 2, false, Day)))).Message.ShouldBe(Say.ConflictsInSchedule.With(3));
        await school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 2, true, Day));
        (await Sheet(school)).ShouldSatisfyAllConditions(x => x.Version.ShouldBe(1), x => x.Differs.ShouldBeFalse());
        foreach (var role in new[] { Role.Curator, Role.Deputy, Role.Mentor })
            await Should.ThrowAsync<NotAllowed>(() => school.Send(role, new ApproveActivitySchedule(Stage.Cycle, 2, true, Day)), $"{role}");
    }

    [Fact]
    public async Task makes_a_next_version_that_says_what_changed_and_readers_see_what_is_in_force()
    {
        var (school, group, mentor, mentee) = await Formed();
        var lesson = Lesson(group, mentor, mentee);
        await school.Send(Role.Curator, lesson);
        (await Sheet(school, Role.Auditor)).Lines.ShouldBeEmpty("a draft is nobody's yet");
        await school.Send(Role.Director, new ApproveActivitySchedule(Stage.Cycle, 1, false, Day));
        await school.Send(Role.Curator, new ChangeActivity(lesson.Activity, Stage.Cycle, group, ActivityKind.MasterClass, mentor, [mentee], LessonOn, new(12, 0), new(13, 0), Topic, Room, Day));
        (await Sheet(school, Role.Auditor)).Lines.ShouldHaveSingleItem().Activity.Kind.ShouldBe(ActivityKind.OpenLesson);
        (await Sheet(school)).Lines.ShouldHaveSingleItem().Standing.ShouldBe(LineStanding.Changed);
        await school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 2, false, Day));
        (await Sheet(school)).Versions.ShouldBe([new(1, Day, 1, 0, 0), new(2, Day, 0, 1, 0)]);
        (await (await school.Http(Role.Director)).GetStringAsync("/activities?cycle=2026")).ShouldContain("изменено 1");
    }

    [Fact]
    public async Task completes_its_line_and_keeps_words_out_of_the_log()
    {
        var (school, group, mentor, mentee) = await Formed();
        await school.Send(Role.Curator, Mentorship.Host.Demo.Normative.SeedOf(Day));
        await school.Send(Role.Director, new ApproveRoadmap(1, null, Day));
        await school.Send(Role.Curator, Lesson(group, mentor, mentee));
        await school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 1, false, Day));
        (await school.Read(x => ReadRoadmap.Progress(x, House.Clock, 2026)))!.Lines.Single(x => x.Line.Id == "7.A1").State.ShouldBe(LineState.Done);
        var log = await school.Read(async session => (await session.Events.QueryAllRawEvents().Where(x => x.TenantId == school.Id).ToListAsync()).Select(x => JsonSerializer.Serialize(x.Data, Json.Options)));
        log.Where(x => x.Contains(Topic) || x.Contains(Room)).ShouldBeEmpty();
        (await (await school.Http(Role.Curator)).GetStringAsync($"/history/{mentor.Value}")).ShouldContain("Утверждён график мероприятий наставников");
    }

    [Fact]
    public async Task says_nothing_about_whoever_may_not_be_worked_with()
    {
        var (school, group, mentor, mentee) = await Formed();
        await school.Send(Role.Curator, Lesson(group, mentor, mentee));
        await school.Send(Role.Curator, new WithdrawConsent(mentor, Stage.ConsentOf(mentor), GivenBy.Self, Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, Lesson(group, mentor, mentee)))).Message.ShouldStartWith("Работа с группой остановлена");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 1, false, Day)))).Message.ShouldStartWith("Мероприятие 14.09.2026, 10:00: с кем-то из участников работать нельзя.");
        (await Should.ThrowAsync<NotThere>(() => school.Send(Role.Curator, Lesson(new(Guid.NewGuid()), mentor, mentee)))).Message.ShouldBe(Say.NoSuchGroup);
    }

    [Fact]
    public async Task is_marked_after_its_day_and_taken_away_as_workbook_and_calendar()
    {
        var (school, group, mentor, mentee) = await Formed();
        var (lesson, later) = (Lesson(group, mentor, mentee), Lesson(group, mentor, mentee) with { ActivityOn = new(2026, 9, 21) });
        await school.Send(Role.Curator, lesson, later);
        await school.Send(Role.DeputyHeadMethod, new ApproveActivitySchedule(Stage.Cycle, 2, false, Day));
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new MarkActivity(later.Activity, Stage.Cycle, group, ActivityOutcome.Held, null, new(2026, 9, 15))))).Message.ShouldBe(Say.ActivityAhead);
        await school.Send(Role.Curator, new MarkActivity(lesson.Activity, Stage.Cycle, group, ActivityOutcome.NotHeld, NotHeldReason.MenteeAway, new(2026, 9, 15)));
        var http = await school.Http(Role.DeputyHeadMethod);
        (await http.GetStringAsync($"/activities?cycle=2026&month=9&mentor={mentor.Value}")).ShouldContain("не состоялось: не было наставляемого");
        (await http.GetStringAsync("/activities?cycle=2026&month=10")).ShouldContain("Мероприятий здесь пока нет");
        (await http.GetStringAsync("/activities/print?cycle=2026")).ShouldContain("Заместитель директора по НМР");
        (await http.GetAsync($"/activities/2026/{later.Activity.Value}")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var calendar = Calendar.Load(await http.GetStringAsync($"/api/programme/activities/calendar.ics?cycle=2026&mentor={mentor.Value}"))!;
        calendar.Events.Count.ShouldBe(2);
        calendar.Events.Select(x => (x.Summary, x.Location)).Distinct().ShouldBe([($"открытый урок: {Topic}", Room)]);
        (await http.GetByteArrayAsync("/api/programme/activities/workbook?cycle=2026"))[..2].ShouldBe("PK"u8.ToArray());
    }

    private static Task<ActivitySheet> Sheet(SchoolHouse school) => Sheet(school, Role.DeputyHeadMethod);

    private static async Task<ActivitySheet> Sheet(SchoolHouse school, Role role) =>
        (await (await school.Http(role)).GetFromJsonAsync<ActivitySheet>("/api/programme/activities?cycle=2026", Json.Options))!;

    private static PlanActivity Lesson(GroupId group, ParticipantId mentor, ParticipantId mentee) =>
        new(new(Guid.NewGuid()), Stage.Cycle, group, ActivityKind.OpenLesson, mentor, [mentee], LessonOn, new(10, 0), new(10, 45), Topic, Room, Day);

    private static async Task<(SchoolHouse, GroupId, ParticipantId Mentor, ParticipantId Mentee)> Formed()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, mentee, group) = (await stage.Offering(5, "MATH"), await stage.Pupil("MATH"), new GroupId(Guid.NewGuid()));
        await school.Hear(new GroupFormed(group, Stage.Cycle, MentoringForm.TeacherPupil, "учитель – неуспевающий ученик", mentor, [mentor], [mentee], new(2027, 5, 25), Day));
        return (school, group, mentor, mentee);
    }
}
