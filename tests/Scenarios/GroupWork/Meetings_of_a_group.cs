using System.Net;
using System.Net.Http.Json;
using Marten;
using Mentorship.Host.Access.Binding;
using Mentorship.Monitoring.Watching;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Tests.Scenarios.Access;
using Mentorship.Tests.Scenarios.Matching;
using Mentorship.Tests.Scenarios.Papers;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>What mentor, mentee, parents and curator do about meetings.</summary>
public class Meetings_of_a_group
{
    private static readonly DateOnly Day = GroupAtWork.Day;

    [Fact]
    public async Task are_recorded_with_what_was_done_and_the_next_one_in_one_act()
    {
        var school = await (await House.Open()).School();
        var work = await GroupAtWork.Planned(school);
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(
            Role.Curator,
            new ScheduleMeeting(work.Group, meeting, MeetingKind.Regular, Day.AddDays(7), new(14, 30), MeetingPlace.School, Day.AddDays(6)),
            new HoldMeeting(work.Group, meeting, [work.Mentor, work.Mentee], 45, 8, 9, false, false, [2], "Разобрали пробную", "Решить вариант", Day.AddDays(14), new(15, 0), Day.AddDays(7)));
        var file = await school.Read(x => GroupFile.Read(x, work.Group.Value));
        file.Plan!.Done.ShouldBe([2]);
        file.Meetings.ShouldContain(x => x.Kind == MeetingKind.Regular && x.Outcome == MeetingOutcome.Ahead && x.PlannedOn == Day.AddDays(14) && x.StartsAt == new TimeOnly(15, 0));
        file.Meetings.Single(x => x.Meeting == meeting).OnBehalf.ShouldBeTrue("who records on behalf of the mentor is told");

        var http = await school.Http(Role.Curator);
        (await TakenPaper.Read(http, $"/api/programme/groups/{work.Group.Value}/meetings/{meeting.Value}/card")).ShouldSatisfyAllConditions(x => x.ShouldContain("Решить вариант"), x => x.ShouldContain("45"), x => x.ShouldContain("рабочая"));
        (await TakenPaper.Read(http, $"/api/programme/groups/{work.Group.Value}/meeting-card")).ShouldNotContain("Решить вариант");
        (await http.GetAsync($"/api/programme/groups/{work.Group.Value}/meetings/{Guid.NewGuid()}/card")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentor).Id), work.Mentor, null, Day));
        (await TakenPaper.Read(await school.Http(Role.Mentor), $"/api/programme/groups/{work.Group.Value}/meetings/{meeting.Value}/card")).ShouldContain("рабочая");
        (await (await school.Http(Role.Mentee)).GetAsync($"/api/programme/groups/{work.Group.Value}/meetings/{meeting.Value}/card")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a mentee of no group");
        await school.Send(Role.Curator, new Mentorship.Programme.Documenting.AdoptOwnForm(PaperForm.MeetingCard, "карточка.docx", new Mentorship.Kernel.Writing.TextDocument().Line("ГЕРБ {{школа}}").Line("{{текст}}").ToFile(), Day));
        (await TakenPaper.Read(http, $"/api/programme/groups/{work.Group.Value}/meeting-card")).ShouldContain("ГЕРБ");

        // an item that was done already: nothing of the record is kept
        var next = file.Meetings.Single(x => x.Outcome == MeetingOutcome.Ahead).Meeting;
        await Should.ThrowAsync<Refused>(() => school.Send(
            Role.Curator, new HoldMeeting(work.Group, next, [work.Mentor, work.Mentee], 45, 8, 9, false, false, [2], null, null, null, null, Day.AddDays(14))));
        (await school.Read(x => GroupFile.Read(x, work.Group.Value))).Meetings.Single(x => x.Meeting == next).Outcome.ShouldBe(MeetingOutcome.Ahead);
    }

    [Fact]
    public async Task are_put_right_without_losing_the_earlier_record()
    {
        var school = await (await House.Open()).School();
        var work = await GroupAtWork.Planned(school);
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(
            Role.Curator,
            new ScheduleMeeting(work.Group, meeting, MeetingKind.Regular, Day.AddDays(7), null, null, Day.AddDays(6)),
            new HoldMeeting(work.Group, meeting, [work.Mentor, work.Mentee], 45, 2, 9, true, false, null, "Заметка", "Задание", null, null, Day.AddDays(7)),
            new CorrectMeeting(work.Group, meeting, CorrectionReason.Slip, Day.AddDays(8), [work.Mentor, work.Mentee], 60, 8, 9, false, false, null, "Другое задание", Day.AddDays(9)));
        var file = await school.Read(x => GroupFile.Read(x, work.Group.Value));
        var right = file.Meetings.Single(x => x.Meeting == meeting);
        (right.HeldOn, right.Minutes, right.MentorMood, right.Problem).ShouldBe((Day.AddDays(8), 60, 8, false));
        right.CorrectedOn.ShouldBe([Day.AddDays(9)]);
        right.Notes.ShouldNotBeNull("notes left empty stay as they are");
        (await school.Read(x => HomeTask.Of(x, file, right, default))).ShouldBe("Другое задание");
        var log = await work.Log(school);
        log.OfType<MeetingHeld>().Single(x => x.Meeting == meeting).MentorMood.ShouldBe(2);
        await school.Settle();
        await using var session = school.House.Store.QuerySession(school.Id);
        var watched = await session.LoadAsync<CurrentGroup>(work.Group.Value);
        (watched!.LastMeetingOn, watched.ProblemOn).ShouldBe((Day.AddDays(8), null));
    }

    [Fact]
    public async Task are_moved_when_a_parent_asks_and_the_mentor_agrees()
    {
        var all = await Everybody.Gather(await House.Open());
        var (school, group, meeting) = (all.School, all.Own.Group, new MeetingId(Guid.NewGuid()));
        var day = Stage.Day;
        await school.Send(Role.Curator, new ScheduleMeeting(group, meeting, MeetingKind.First, day.AddDays(1), new(14, 0), MeetingPlace.School, day));
        using var mother = await all.Http(Role.Representative);
        using var mentor = await all.Http(Role.Mentor);
        var wish = new ProposeMeetingDate(group, meeting, Side.Mentee, day.AddDays(3), new(16, 0), day);
        (await mother.PostAsJsonAsync("/api/programme/propose-meeting-date", wish with { By = Side.Mentor }, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "she does not speak for the mentor");
        (await mother.PostAsJsonAsync("/api/programme/move-meeting", new MoveMeeting(group, meeting, day.AddDays(3), null, null, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await mother.PostAsJsonAsync("/api/programme/propose-meeting-date", wish, Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Page(mentor, group, meeting)).ShouldContain("Просят другой день");
        (await mentor.PostAsJsonAsync("/api/programme/move-meeting", new MoveMeeting(group, meeting, day.AddDays(3), new(16, 0), MeetingPlace.Online, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var moved = await Page(mother, group, meeting);
        moved.ShouldContain("переносилась");
        moved.ShouldContain("16:00");
        moved.ShouldNotContain("Просят другой день");
        var calendar = await mother.GetStringAsync($"/api/programme/groups/{group.Value}/meetings.ics");
        calendar.ShouldContain("SEQUENCE:1");
        calendar.ShouldNotContain(all.Own.Mentor.Value.ToString());
        (await mentor.PostAsJsonAsync("/api/programme/cancel-meeting", new CancelMeeting(group, meeting, Obstacle.Illness, day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await mother.GetStringAsync($"/api/programme/groups/{group.Value}/meetings.ics")).ShouldContain("STATUS:CANCELLED");
    }

    private static async Task<string> Page(HttpClient http, GroupId group, MeetingId meeting) =>
        WebUtility.HtmlDecode(await http.GetStringAsync(new Uri($"/groups/{group.Value}/meeting?of={meeting.Value}", UriKind.Relative)));
}
