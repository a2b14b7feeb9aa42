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
        foreach (var (side, who, whom) in new[] { ("mentor", Mentor, Pupil), ("mentee", Pupil, Mentor) })
        {
            var form = curator.Form($"SubmitPreference-{side}-*");
            await curator.Act($"SubmitPreference-{side}-*", ("Participant", await Option(form, "Participant", who)), ("Preferred", new[] { await Option(form, "Preferred", whom) }));
        }
    }

    private async Task FormGroup()
    {
        await curator.Open("/matching");
        await curator.Sees(curator.Page.Locator("[data-mentee] .ways a"), "who could be proposed");
        await curator.Page.Locator("[data-mentee] a.who").ClickAsync();
        await curator.Page.Locator("main td", new() { HasText = "Выбрать" }).First.GetByRole(AriaRole.Link).ClickAsync();
        (await curator.Page.InnerTextAsync("#propose h2")).ShouldContain(Mentor, customMessage: "whom both chose fits best");
        await curator.Act("ProposeMatch", ("RoleModel", "учитель – неуспевающий ученик"));
        foreach (var _ in new[] { "наставник", "наставляемая", "мать" }) await curator.Act("ConfirmMatch-*");
        await curator.Act("FormGroup", ("PlannedUntil", Cycle.Ends));

        await ApproveGroup("6-о");
    }

    private async Task ApproveGroup(string number)
    {
        await director.Open("/orders");
        await director.Sees(director.Page.Locator("form[id=IssueOrder] input[name=Groups]"), "the group to be approved");
        var order = director.Form("IssueOrder");
        var group = await order.Locator("input[name=Groups]").GetAttributeAsync("value");
        var people = await order.Locator("input[name=Participants]").EvaluateAllAsync<string[]>("all => all.map(x => x.value)");
        await director.Act("IssueOrder", ("Kind", OrderKind.GroupsApproved), ("Number", number), ("Document", Scan), ("Groups", new[] { group! }), ("Participants", people));
    }

    /// <summary>In the middle of the year the mentor leaves: another takes over with everybody's word and an order.</summary>
    private async Task ReplaceMentor()
    {
        await curator.Open("/matching");
        await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = $"{Mentor} Вера Павловна – " }), "the group on the board");
        await curator.Follow($"{Mentor} Вера Павловна – ");
        var form = curator.Form("ProposeReplacement");
        var (from, to) = (await Option(form, "From", Mentor), await Option(form, "To", Successor));
        await curator.Act("ProposeReplacement", ("From", from), ("To", to), ("Reason", "LeftSchool"));
        foreach (var _ in new[] { "наставник", "наставляемая", "мать" }) await curator.Act("ConfirmMatch-*");
        await curator.Act("ReplaceMentor");
        (await curator.Page.InnerTextAsync("h1")).ShouldContain(Successor);
        await ApproveGroup("7-о");
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
    }

    private async Task EndWork()
    {
        await curator.Open("/groups");
        await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = Successor }), "the group");
        await curator.Follow(Successor);
        await curator.Act("CompletePlanItem", ("Item", 1));
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
        await Measure("RecordFinal", 8, Pupil, Successor);
        await curator.Open("/groups");
        await curator.Follow(Successor);
        await curator.Follow("Анкета удовлетворённости");
        for (var i = 0; i < 2; i++)
        {
            var form = curator.Page.Locator("form[id^='SubmitSatisfaction-']").Nth(i);
            await curator.Act((await form.GetAttributeAsync("id"))!, ("Round", "Final"), ("JointWork", 9), ("Result", 8), ("WouldContinue", true));
        }

        await curator.Open("/groups");
        await curator.Follow(Successor);
        await curator.Act("CompleteGroupProgramme", ("Goals", "Reached"));
    }

    private async Task LookBack()
    {
        foreach (var (page, person) in new[] { ("/bases/mentees", Pupil), ("/bases/mentors", Successor) })
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
        foreach (var (person, came) in new[] { (Pupil, "matching.group_formed"), (Successor, "matching.mentor_replaced") })
        {
            await auditor.Open("/history");
            await auditor.Follow(person);
            var told = await auditor.WholeText();
            foreach (var word in new[] { person, "participants.participant_registered", came, "programme.meeting_held", "programme.group_programme_completed", "participants.programme_outcome_entered" })
                told.ShouldContain(word);
        }
    }

    /// <summary>What is sent for whoever a form offers under a name.</summary>
    private static async Task<string> Option(ILocator form, string field, string name)
    {
        var box = form.Locator("label", new() { HasText = name }).Locator($"input[name='{field}']");
        return (await (await box.CountAsync() > 0 ? box : form.Locator($"select[name='{field}'] option", new() { HasText = name })).First.GetAttributeAsync("value"))!;
    }
}
