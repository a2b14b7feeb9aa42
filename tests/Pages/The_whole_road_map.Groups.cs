using Mentorship.Programme.Contracts;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

// from the general meeting to what is left of it all: stages 7 to 9
public partial class The_whole_road_map
{
    private async Task Acquaint()
    {
        await curator.Open("/general-meeting");
        await curator.Act("ScheduleGeneralMeeting", ("StartsAt", "15:00"), ("Place", "актовый зал"));
        await curator.Act("InviteToGeneralMeeting-*");
        await curator.Act("HoldGeneralMeeting-*");
        foreach (var side in new[] { "mentor", "mentee" })
        {
            var form = curator.Form($"SubmitPreference-{side}-*");
            var other = (await form.Locator("input[name=Preferred]").First.GetAttributeAsync("value"))!;
            await curator.Act($"SubmitPreference-{side}-*", ("Preferred", new[] { other }));
        }
    }

    private async Task FormGroup()
    {
        await curator.Open("/matching");
        await curator.Sees(curator.Form("ProposeMatch"), "ProposeMatch");
        var form = curator.Form("ProposeMatch");
        var (mentor, mentee) = (await form.Locator("input[name=Mentors]").GetAttributeAsync("value"), await form.Locator("input[name=Mentees]").GetAttributeAsync("value"));
        await curator.Act("ProposeMatch", ("RoleModel", "учитель – неуспевающий ученик"), ("Mentors", new[] { mentor! }), ("Mentees", new[] { mentee! }));
        await curator.Follow(Mentor);
        foreach (var _ in new[] { "наставник", "наставляемая", "мать" }) await curator.Act("ConfirmMatch-*");
        await curator.Act("FormGroup", ("PlannedUntil", Cycle.Ends));

        await director.Open("/orders");
        await director.Sees(director.Page.Locator("form[id=IssueOrder] input[name=Groups]"), "the group to be approved");
        var order = director.Form("IssueOrder");
        var group = await order.Locator("input[name=Groups]").GetAttributeAsync("value");
        await director.Act("IssueOrder", ("Kind", OrderKind.GroupsApproved), ("Number", "6-о"), ("Document", Scan), ("Groups", new[] { group! }), ("Participants", new[] { mentor!, mentee! }));
    }

    private async Task WorkInGroup()
    {
        await curator.Open("/groups");
        await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = Mentor }), "the group");
        await curator.Follow(Mentor);
        await curator.Act("OpenGroupProgramme");
        foreach (var kind in new[] { MeetingKind.First, MeetingKind.Trial, MeetingKind.Planning }) await Meet(kind);
        await curator.Act("DraftPlan", ("GoalsText", "Уверенная четвёрка"), ("ItemsText", "Разбор ошибок\nПроект"));
        await curator.Act("AgreePlan-Mentor");
        await curator.Act("AgreePlan-Mentee");
        await Meet(MeetingKind.Regular);
        await curator.Act("CompletePlanItem");
        await Meet(MeetingKind.Final);
    }

    private async Task Meet(MeetingKind kind)
    {
        await curator.Act("ScheduleMeeting", ("Kind", kind));
        (string, object)[] trial = kind == MeetingKind.Trial ? [("BothReady", true)] : [];
        await curator.Act("HoldMeeting", [("MentorMood", 8), ("MenteeMood", 9), ("Problem", false), .. trial]);
    }

    private async Task Finish()
    {
        await Measure("RecordFinal", 8);
        await curator.Open("/groups");
        await curator.Follow(Mentor);
        await curator.Follow("Анкета удовлетворённости");
        for (var i = 0; i < 2; i++)
        {
            var form = curator.Page.Locator("form[id^='SubmitSatisfaction-']").Nth(i);
            await curator.Act((await form.GetAttributeAsync("id"))!, ("Round", "Final"), ("JointWork", 9), ("Result", 8), ("WouldContinue", true));
        }

        await curator.Open("/groups");
        await curator.Follow(Mentor);
        await curator.Act("CompleteGroupProgramme", ("Goals", "Reached"));
    }

    private async Task LookBack()
    {
        foreach (var (page, person) in new[] { ("/bases/mentees", Pupil), ("/bases/mentors", Mentor) })
        {
            await curator.Open(page);
            await curator.Sees(curator.Page.Locator("tr", new() { HasText = person }).GetByText("цель достигнута"), "the outcome");
        }

        var region = await As("region");
        await region.Open("/feed");
        await region.Sees(region.Page.GetByRole(AriaRole.Cell, new() { Name = SchoolName, Exact = true }), "the completion");
        (await region.Page.InnerTextAsync("main")).ShouldNotContain(Pupil);

        var auditor = await As("auditor");
        await auditor.State("проверка завершённого года");
        foreach (var person in new[] { Pupil, Mentor })
        {
            await auditor.Open("/history");
            await auditor.Follow(person);
            var told = await auditor.WholeText();
            foreach (var word in new[] { person, "participants.participant_registered", "matching.group_formed", "programme.meeting_held", "programme.group_programme_completed", "participants.programme_outcome_entered" })
                told.ShouldContain(word);
        }
    }
}
