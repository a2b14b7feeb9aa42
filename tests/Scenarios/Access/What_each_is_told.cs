using System.Net;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;
using Mentorship.Tests.Scenarios.Matching;

namespace Mentorship.Tests.Scenarios.Access;

/// <summary>Nobody is told to do what would be refused to them.</summary>
public class What_each_is_told
{
    [Fact]
    public async Task on_the_home_page_and_in_the_group_is_what_they_may_do()
    {
        var all = await Everybody.Gather(await House.Open());
        var (school, group) = (all.School, all.Own.Group);
        foreach (var member in new[] { all.Own.Mentor, all.Own.Mentee })
            await school.Send(Role.Curator, new WaiveAssessment(member, Stage.Cycle, AssessmentMoment.Baseline, WaiverReason.NoInstrument, Stage.Day));
        await school.Send(Role.Curator, new OpenGroupProgramme(group, Stage.Day));
        await school.Settle();
        foreach (var page in new[] { "/", $"/groups/{group.Value}" })
        {
            (await Shown(all, Role.Mentor, page)).ShouldMatch("Назнач(ить|ьте) следующую встречу");
            foreach (var role in new[] { Role.Mentee, Role.Representative })
            {
                var told = await Shown(all, role, page);
                told.ShouldContain("Следующую встречу назначит наставник", customMessage: $"{role} {page}");
                told.ShouldNotContain("Назнач", Case.Sensitive, customMessage: $"{role} {page}");
            }
        }

        await school.Send(Role.Curator, new ScheduleMeeting(group, new(Guid.NewGuid()), MeetingKind.First, Stage.Day, null, null, Stage.Day));
        await school.Settle();
        (await Shown(all, Role.Mentor, "/")).ShouldContain("Записать встречу");
        (await Shown(all, Role.Mentor, $"/groups/{group.Value}")).ShouldContain("id=\"HoldMeeting\"");
        foreach (var role in new[] { Role.Mentee, Role.Representative })
        {
            (await Shown(all, role, "/")).ShouldContain("Запишет наставник: встреча");
            var page = await Shown(all, role, $"/groups/{group.Value}");
            page.ShouldContain("Встречу запишет наставник.");
            page.ShouldNotContain("Запишите, как прошла встреча");
        }
    }

    [Fact]
    public async Task of_alarms_that_are_hidden_from_a_class_teacher_is_neither_a_hint_nor_that_all_is_well()
    {
        var all = await Everybody.Gather(await House.Open());
        var calm = await Shown(all, Role.ClassTeacher, "/groups");
        await all.School.Send(Role.Curator, new CheckInteraction(all.Own.Group, Stage.Cycle, [all.Own.Mentor, all.Own.Mentee], 4, 4, true, Stage.Day));
        await all.School.Settle();
        var troubled = await Shown(all, Role.ClassTeacher, "/groups");
        Table(troubled).ShouldBe(Table(calm), "a hidden alarm changes nothing");
        troubled.ShouldContain("встречи, план и приказ в порядке");
        foreach (var page in new[] { troubled, await Shown(all, Role.ClassTeacher, "/") }) page.ShouldNotContain("всё в порядке");
        (await Shown(all, Role.Curator, "/groups")).ShouldContain("отмечена проблема");
    }

    [Fact]
    public async Task of_taking_a_consent_back_is_told_to_whoever_may()
    {
        var all = await Everybody.Gather(await House.Open());
        foreach (var role in new[] { Role.Curator, Role.ClassTeacher, Role.Representative, Role.DataProtectionOfficer })
            (await Shown(all, role, $"/people/{all.Own.Mentee.Value}")).ShouldContain("id=\"WithdrawConsent\"", customMessage: $"{role}");
        (await Shown(all, Role.Mentee, $"/people/{all.Own.Mentee.Value}")).ShouldNotContain("WithdrawConsent", customMessage: "a minor's consent was given by the mother");
        (await Shown(all, Role.Mentor, $"/people/{all.Own.Mentor.Value}")).ShouldContain("id=\"WithdrawConsent\"");
        (await Shown(all, Role.Director, $"/people/{all.Own.Mentee.Value}")).ShouldNotContain("WithdrawConsent");
    }

    private static string Table(string page) => page[page.IndexOf("<table", StringComparison.Ordinal)..page.IndexOf("</table>", StringComparison.Ordinal)];

    private static async Task<string> Shown(Everybody all, Role role, string page)
    {
        using var http = await all.Http(role);
        return WebUtility.HtmlDecode(await http.GetStringAsync(new Uri(page, UriKind.Relative)));
    }
}
