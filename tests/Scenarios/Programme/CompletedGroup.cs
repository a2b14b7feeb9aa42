using System.Net;
using System.Net.Http.Json;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Cases;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Tests.Scenarios.GroupWork;

namespace Mentorship.Tests.Scenarios.Programme;

/// <summary>A pair whose programme is completed, and what its case says.</summary>
internal static class CompletedGroup
{
    public static readonly DateOnly Day = GroupAtWork.Day.AddDays(12);

    public static async Task<GroupAtWork> In(SchoolHouse school)
    {
        var work = await GroupAtWork.Planned(school);
        await work.Meet(school, MeetingKind.Regular, GroupAtWork.Day.AddDays(7));
        await work.Meet(school, MeetingKind.Final, GroupAtWork.Day.AddDays(8));
        await work.Waive(school, AssessmentMoment.Final, GroupAtWork.Day.AddDays(9));
        await work.Survey(school, GroupAtWork.Day.AddDays(10));
        await school.Send(Role.Curator, new CompleteGroupProgramme(work.Group, [GoalVerdict.Reached], GroupAtWork.Day.AddDays(11)));
        await school.Settle();
        return work;
    }

    public static Task<CaseSheet> Case(this GroupAtWork work, SchoolHouse school) => school.Read(x => CaseSheet.Read(x, work.Group.Value, default));

    /// <summary>The case as it might be written.</summary>
    public static async Task<EditCase> Words(this GroupAtWork work, SchoolHouse school, string steps = "Встречались раз в две недели.") => new(
        work.Group, (await work.Case(school)).Fingerprint!, "Как молодой учитель освоился", "Трудно удержать класс", "Уверенно вести урок", "Педагог со стажем и молодой специалист", steps, "Взаимные посещения", "Было 3, стало 8",
        null, null, null, null, null, Day);

    public static async Task Approved(this GroupAtWork work, SchoolHouse school)
    {
        await school.Send(Role.Curator, new DraftCase(work.Group, Day));
        await school.Send(Role.Curator, await work.Words(school));
        await school.Send(Role.Director, new ApproveCase(work.Group, (await work.Case(school)).Fingerprint!, Day));
    }

    /// <summary>Lets everybody of the pair agree to these; tells by which consents.</summary>
    public static async Task<IReadOnlyList<(ParticipantId Person, ConsentId Consent)>> Agree(this GroupAtWork work, SchoolHouse school, params ConsentKind[] kinds)
    {
        var given = new List<(ParticipantId, ConsentId)>();
        var http = await school.Http(Role.Curator);
        foreach (var kind in kinds)
            foreach (var participant in new[] { work.Mentor, work.Mentee })
            {
                var consent = new ConsentId(Guid.NewGuid());
                using var answer = await http.PostAsJsonAsync("/api/participants/grant-consent", new { participant, consent, kind, by = GivenBy.Self, document = await http.Attach(), validUntil = Day.AddYears(1), on = Day }, Json.Options);
                answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
                given.Add((participant, consent));
            }

        return given;
    }
}
