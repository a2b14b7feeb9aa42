using System.Text;
using Mentorship.Kernel.Vault;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Enrolment;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Programme.GroupWork.Planning;

namespace Mentorship.Tests.Scenarios.Privacy;

/// <summary>People, papers and a group of whom something is written down.</summary>
internal static class Written
{
    public static readonly SchoolYear Cycle = new(2026);
    public static readonly DateOnly Day = new(2026, 9, 10);

    public static async Task<DocumentId> Scan(this SchoolHouse school, string words)
    {
        var paper = new DocumentId(Guid.NewGuid());
        await school.Send(Role.Curator, new KeepPaper(paper.Value, words + ".pdf", [.. "%PDF-1.4 "u8, .. Encoding.UTF8.GetBytes(words)]));
        return paper;
    }

    public static async Task<ParticipantId> Adult(this SchoolHouse school, string words)
    {
        var adult = new ParticipantId(Guid.NewGuid());
        await school.Send(Role.Curator,
            new RegisterParticipant(adult, ParticipantKind.Teacher, words, words, null, new(1985, 1, 1), words + adult, words, Day),
            new GrantConsent(adult, new(Guid.NewGuid()), ConsentKind.OwnProcessing, GivenBy.Self, null, await school.Scan(words), new(2027, 8, 31), Day));
        return adult;
    }

    /// <summary>Brings a group as far as a plan, with notes of every meeting.</summary>
    public static async Task Work(this SchoolHouse school, GroupId group, ParticipantId mentor, ParticipantId mentee, string words)
    {
        await school.Hear(new GroupFormed(group, Cycle, MentoringForm.TeacherTeacher, "опытный – молодой", mentor, [mentor], [mentee], new(2027, 5, 31), Day));
        foreach (var member in new[] { mentor, mentee })
            await school.Send(Role.Curator, new WaiveAssessment(member, Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Day));
        await school.Send(Role.Curator, new OpenGroupProgramme(group, Day));
        foreach (var kind in new[] { MeetingKind.First, MeetingKind.Trial, MeetingKind.Planning })
        {
            var meeting = new MeetingId(Guid.NewGuid());
            await school.Send(Role.Curator,
                new ScheduleMeeting(group, meeting, kind, Day, null, null, Day), new HoldMeeting(group, meeting, [mentor, mentee], 60, 5, 5, false, true, null, words, words, null, null, Day));
        }

        await school.Send(Role.Curator, new DraftPlan(group, words, words, Day));
    }
}
