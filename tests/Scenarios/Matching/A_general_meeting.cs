using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Ical.Net;
using Mentorship.Host.Access.Binding;
using Mentorship.Host.Access.Inviting;
using Mentorship.Host.Access.Links;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Tests.Scenarios.Links;

namespace Mentorship.Tests.Scenarios.Matching;

/// <summary>Mentors and mentees are invited, come, and say on a phone with whom they would like to work.</summary>
public class A_general_meeting
{
    private static readonly DateOnly Teachers = new(1985, 5, 1), Pupils = new(2014, 5, 1);

    [Fact]
    public async Task is_gone_through_by_one_time_links()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        (await School(school)).Meetings.ShouldHaveSingleItem().InvitedMentees.ShouldBe([pupil]);
        await Act(school, LinkKind.Invitation, mentor, Side.Mentor, meeting, Teachers, page => page.ShouldContain("актовый зал"), ("Choice", "yes"));
        await Act(school, LinkKind.Invitation, pupil, Side.Mentee, meeting, Pupils, page => page.ShouldContain("Не приду"), ("Choice", "no"));
        (await School(school)).Meetings[0].Replies.ShouldBe([new Reply(mentor, true), new Reply(pupil, false)]);

        await school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [pupil], Stage.Day));
        await Act(school, LinkKind.Preference, mentor, Side.Mentor, meeting, Teachers, page => page.ShouldContain("Ёжиков"), ("Preferred", $"{pupil.Value}"), ("Helps", $"{pupil.Value}"));
        await Act(school, LinkKind.Preference, pupil, Side.Mentee, meeting, Pupils, page => page.ShouldContain("Семёнова"), ("Preferred", $"{mentor.Value}"));
        (await school.Read(x => x.Events.FetchStreamAsync(meeting.Value)))[^1].Headers!["role"].ShouldBe(nameof(Role.Mentee));
        var held = (await School(school)).Meetings[0];
        held.Preferences.Select(x => (x.By, x.Preferred[0])).ShouldBe([(mentor, pupil), (pupil, mentor)]);
        held.Preferences[0].Helps.ShouldBe([pupil]);
    }

    [Fact]
    public async Task asks_nothing_more_of_whoever_was_not_invited_or_after_it_was_held()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        var secret = await Link(school, LinkKind.Invitation, mentor, Side.Mentor, meeting);
        var early = await Link(school, LinkKind.Preference, pupil, Side.Mentee, meeting);
        using var visitor = school.Visitor();
        (await visitor.Open(early, Pupils)).Page.ShouldContain("Ссылка больше не действует.");
        await school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [pupil], Stage.Day));
        (await visitor.Open(secret, Teachers)).Page.ShouldContain("Ссылка больше не действует.");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new AnswerInvitation(meeting, mentor, true, 0, Stage.Day)))).Message.ShouldBe("Эта встреча уже проведена.");
    }

    [Fact]
    public async Task is_answered_by_account_and_shows_who_was_there_only_to_whoever_was()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentee).Id), pupil, null, Stage.Day), new SayWhose(new(school.Account(Role.Mentor).Id), mentor, null, Stage.Day));
        await school.Send(Role.Mentee, new AnswerInvitation(meeting, pupil, false, 0, Stage.Day));
        (await (await school.Http(Role.Mentee)).PostAsJsonAsync("/api/matching/answer-invitation", new AnswerInvitation(meeting, mentor, false, 0, Stage.Day), Json.Options)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [await new Stage(school).Pupil("MATH")], Stage.Day));

        var absent = (await Seen(school, Role.Mentee)).Meetings.ShouldHaveSingleItem();
        (absent.Mentors.Count, absent.Mentees.Count, absent.Replies.Count).ShouldBe((0, 0, 1));
        (await Seen(school, Role.Mentor)).Meetings.ShouldHaveSingleItem().Mentors.ShouldBe([mentor]);
    }

    [Fact]
    public async Task lists_nobody_who_took_the_consent_back()
    {
        var (school, _, pupil, _) = await Arranged();
        (await School(school)).MenteesInBase.ShouldContain(pupil);
        await school.Send(Role.Curator, new WithdrawConsent(pupil, Stage.ConsentOf(pupil), GivenBy.Representative, Stage.Day));
        await school.Settle();
        (await School(school)).MenteesInBase.ShouldNotContain(pupil);
    }

    [Fact]
    public async Task offers_links_to_those_who_have_not_answered()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        await school.Send(Role.Curator, new AnswerInvitation(meeting, mentor, true, 0, Stage.Day));
        (await school.Read(x => MeetingCall.In(x, Stage.Cycle, Call.Invitation))).ShouldBe([new(meeting, pupil, Side.Mentee)]);
        await school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [pupil], Stage.Day), new SubmitPreference(meeting, pupil, [mentor], null, Stage.Day));
        (await school.Read(x => MeetingCall.In(x, Stage.Cycle, Call.Invitation))).ShouldBeEmpty();
        (await school.Read(x => MeetingCall.In(x, Stage.Cycle, Call.Preference))).ShouldBe([new(meeting, mentor, Side.Mentor)]);
    }

    [Fact]
    public async Task moved_or_called_off_tells_those_invited()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        var curator = await school.Http(Role.Curator);
        await school.Send(Role.Curator, new AnswerInvitation(meeting, mentor, true, 0, Stage.Day));
        var (uid, first) = Version(await Entry());
        await school.Send(Role.Curator, new MoveGeneralMeeting(meeting, Stage.Day.AddDays(7), new(16, 30), 60, "библиотека", Stage.Day));
        var moved = (await School(school)).Meetings.ShouldHaveSingleItem();
        (moved.MeetingOn, moved.MovedFrom, moved.Place, moved.Replies.Count).ShouldBe((Stage.Day.AddDays(7), Stage.Day, "библиотека", 0));
        (await school.Read(x => MeetingCall.In(x, Stage.Cycle, Call.Invitation))).Count.ShouldBe(2);
        Version(await Entry()).ShouldBe((uid, first + 1));
        await Act(school, LinkKind.Invitation, pupil, Side.Mentee, meeting, Pupils, page => page.ShouldContain("Встреча перенесена с 10.09.2026"), ("Choice", "yes"));
        var late = await Link(school, LinkKind.Invitation, mentor, Side.Mentor, meeting);

        await school.Send(Role.Curator, new CancelGeneralMeeting(meeting, Stage.Day));
        var off = await Entry();
        Version(off).ShouldBe((uid, first + 2));
        (off.Method, off.Events[0]!.Status).ShouldBe(("CANCEL", "CANCELLED"));
        using var visitor = school.Visitor();
        (await visitor.Open(late, Teachers)).Page.ShouldContain("Встреча отменена.");
        (await curator.GetStringAsync("/general-meeting?cycle=2026")).ShouldContain("Встреча не состоится.");
        (await Should.ThrowAsync<Refused>(() => school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [pupil], Stage.Day)))).Message.ShouldStartWith("Эта встреча отменена.");
        (await (await school.Http(Role.Auditor)).GetStringAsync($"/history/{pupil.Value}")).ShouldContain("Общая встреча 17.09.2026 отменена.");

        async Task<Calendar> Entry() => Calendar.Load(await curator.GetStringAsync($"/api/matching/general-meetings/{meeting.Value}/meeting.ics"))!;
    }

    [Fact]
    public async Task leaves_a_protocol_and_an_entry_in_the_calendar()
    {
        var (school, mentor, pupil, meeting) = await Arranged();
        var curator = await school.Http(Role.Curator);
        var entry = Calendar.Load(await curator.GetStringAsync($"/api/matching/general-meetings/{meeting.Value}/meeting.ics"))!.Events.ShouldHaveSingleItem();
        (entry.Location, entry.Summary).ShouldBe(("актовый зал", "Общая встреча наставников и наставляемых"));
        (await curator.GetAsync($"/api/matching/general-meetings/{meeting.Value}/protocol")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await school.Send(Role.Curator, new HoldGeneralMeeting(meeting, [mentor], [pupil], Stage.Day),
            new SubmitPreference(meeting, mentor, [pupil], null, Stage.Day), new SubmitPreference(meeting, pupil, [mentor], null, Stage.Day));
        using var document = new ZipArchive(await (await curator.GetAsync($"/api/matching/general-meetings/{meeting.Value}/protocol")).Content.ReadAsStreamAsync());
        using var reader = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        var text = Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", " ");
        text.ShouldContain("Семёнова Ольга");
        text.ShouldContain("Ёжиков Пётр");
        text.ShouldContain("Взаимных выборов: 1");
        (await (await school.Http(Role.ClassTeacher)).GetAsync($"/api/matching/general-meetings/{meeting.Value}/protocol")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string?, int) Version(Calendar calendar) => (calendar.Events[0]!.Uid, calendar.Events[0]!.Sequence);

    private static Task<Acquaintance> School(SchoolHouse school) => Seen(school, Role.Curator);

    private static async Task<Acquaintance> Seen(SchoolHouse school, Role role) =>
        (await (await school.Http(role)).GetFromJsonAsync<Acquaintance>("/api/matching/general-meetings?cycle=2026", Json.Options))!;

    private static async Task<string> Link(SchoolHouse school, LinkKind kind, ParticipantId person, Side side, MeetingId meeting)
    {
        var secret = Invitation.NewSecret();
        await school.Send(Role.Curator, new IssueLinks(kind, null, [new LinkOrder(person, OneTimeLink.HashOf(secret), GivenBy.Self, side, null, null, null) { Meeting = meeting }], Visiting.Day));
        return secret;
    }

    private static async Task Act(SchoolHouse school, LinkKind kind, ParticipantId person, Side side, MeetingId meeting, DateOnly born, Action<string> see, params (string, string)[] typed)
    {
        var secret = await Link(school, kind, person, side, meeting);
        using var visitor = school.Visitor();
        var (opened, page) = await visitor.Open(secret, born);
        opened.ShouldBe(HttpStatusCode.OK, page);
        see(page);
        var (status, thanks) = await visitor.Act(secret, page, typed);
        status.ShouldBe(HttpStatusCode.OK, thanks);
        (await visitor.Open(secret, born)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task<(SchoolHouse, ParticipantId Mentor, ParticipantId Pupil, MeetingId Meeting)> Arranged()
    {
        var school = await (await House.Open()).School();
        var stage = new Stage(school);
        await stage.Prepare(MentoringForm.TeacherPupil);
        var (mentor, pupil, meeting) = (await stage.Mentor(2, "MATH"), await stage.Pupil("MATH"), new MeetingId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new ScheduleGeneralMeeting(meeting, Stage.Cycle, Stage.Day, new(15, 0), 90, "актовый зал", Stage.Day), new InviteToGeneralMeeting(meeting, [mentor], [pupil], Stage.Day));
        await school.Settle();
        return (school, mentor, pupil, meeting);
    }
}
