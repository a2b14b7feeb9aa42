using Mentorship.Host.Access.Binding;
using Mentorship.Host.Reminding;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Representing;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Tests.Scenarios.Participants;
using Mentorship.Tests.Scenarios.Programme;
using MimeKit;

namespace Mentorship.Tests.Scenarios.GroupWork;

/// <summary>Members of a group, and the parents of minors, are reminded on the day before, against a mail server that answers.</summary>
[Collection(LocalMail.Settings)]
public class A_letter_before_a_meeting
{
    private static readonly DateOnly Today = new(2026, 9, 15), Tomorrow = Today.AddDays(1);

    [Fact]
    public async Task goes_once_to_the_members_who_asked_for_it()
    {
        await using var mail = LocalMail.Open();
        var (school, work) = await Asked(mail, Role.Mentor, Role.Mentee);
        var meeting = await Schedule(school, work.Group, Tomorrow);
        await Task.WhenAll(school.Begin(Today), school.Begin(Today));
        await school.Settle();

        mail.Letters.Select(x => x.To.ToString()).ShouldBe([school.AddressOf(Role.Mentor), school.AddressOf(Role.Mentee)], ignoreOrder: true);
        var letter = mail.Letters[0];
        letter.Subject.ShouldBe("Наставничество: встречи 16.09.2026");
        letter.TextBody!.ShouldSatisfyAllConditions(
            x => x.ShouldContain("– 14:30, рабочая, в школе"), x => x.ShouldContain($"https://school.example/groups/{work.Group.Value}"), x => x.ShouldNotContain("Ветрова"));
        var calendar = letter.Attachments.OfType<TextPart>().ShouldHaveSingleItem().Text;
        calendar.ShouldSatisfyAllConditions(x => x.ShouldContain($"{meeting.Value}@mentorship"), x => x.ShouldContain("METHOD:PUBLISH"), x => x.ShouldNotContain("Ветрова"));
        (await school.Letters()).ShouldAllBe(x => x.SentAt != null && x.Kind == LetterKind.Meetings);
    }

    [Fact]
    public async Task tells_nothing_of_a_meeting_that_was_moved_or_to_whoever_did_not_ask()
    {
        await using var mail = LocalMail.Open();
        var (school, work) = await Asked(mail, Role.Mentor);
        var meeting = await Schedule(school, work.Group, Tomorrow);
        await school.Wants(Role.Mentee, weekly: true, meetings: false);
        await school.Send(Role.Curator, new MoveMeeting(work.Group, meeting, Tomorrow.AddDays(3), new(14, 30), MeetingPlace.School, Today));
        await school.Begin(Today);
        await school.Settle();
        mail.Letters.ShouldBeEmpty();
        (await school.Letters()).ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_to_the_parents_of_a_minor()
    {
        await using var mail = LocalMail.Open();
        var (school, work) = await Asked(mail);
        var (pupil, mother) = (await school.Pupil("Алёшина"), new RepresentativeId(Guid.NewGuid()));
        await school.Send(Role.Curator,
            new LinkRepresentative(pupil, mother, "Алёшина Ольга Игоревна", null, Relation.Mother, await school.Paper(), Today),
            new InformRepresentative(pupil, mother, Channel.InPerson, null, Today),
            new GrantConsent(pupil, new(Guid.NewGuid()), ConsentKind.ChildProcessing, GivenBy.Representative, mother, await school.Paper(), new(2027, 8, 31), Today));
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Representative).Id), null, mother, Today));
        await school.Wants(Role.Representative, weekly: false, meetings: true);
        var group = new GroupId(Guid.NewGuid());
        await GroupAtWork.Happened(school, work.Formed with { Group = group, Mentees = [pupil], OccurredOn = Today });
        await school.Send(Role.Curator, new WaiveAssessment(pupil, work.Formed.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Today), new OpenGroupProgramme(group, Today));
        await Schedule(school, group, Tomorrow, MeetingKind.First);
        await school.Begin(Today);
        await school.Settle();
        mail.Letters.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            x => x.To.ToString().ShouldBe(school.AddressOf(Role.Representative)), x => x.TextBody!.ShouldContain("первая"), x => x.TextBody!.ShouldNotContain("Алёшин"));
    }

    /// <summary>A pair at work whose accounts are theirs, some of whom want to be written to.</summary>
    private static async Task<(SchoolHouse School, GroupAtWork Work)> Asked(LocalMail mail, params Role[] asking)
    {
        var school = await (await House.Open()).School();
        var work = await GroupAtWork.Planned(school);
        await school.Send(Role.Director, new SayWhose(new(school.Account(Role.Mentor).Id), work.Mentor, null, Today), new SayWhose(new(school.Account(Role.Mentee).Id), work.Mentee, null, Today));
        foreach (var role in asking) await school.Wants(role, weekly: false, meetings: true);
        school.WritesBy(mail.Port);
        await school.Settle();
        return (school, work);
    }

    private static async Task<MeetingId> Schedule(SchoolHouse school, GroupId group, DateOnly day, MeetingKind kind = MeetingKind.Regular)
    {
        var meeting = new MeetingId(Guid.NewGuid());
        await school.Send(Role.Curator, new ScheduleMeeting(group, meeting, kind, day, new(14, 30), MeetingPlace.School, Today));
        await school.Settle();
        return meeting;
    }
}
