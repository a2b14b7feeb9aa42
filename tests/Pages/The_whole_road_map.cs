using System.Text;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A school walks the whole road map in the browser, without scripts, by clicking and typing only.</summary>
public class The_whole_road_map(Product product)
{
    private const string Mentor = "Наставникова";
    private const string Pupil = "Ученикова";

    private static readonly FilePayload Scan = new() { Name = "скан.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n") };
    private static readonly SchoolYear Cycle = SchoolYear.Of(DateOnly.FromDateTime(DateTime.Now));

    private readonly string school = "walk-" + Guid.NewGuid().ToString("n")[..8];
    private Walker curator = null!;
    private Walker director = null!;
    private string group = "";

    [Fact]
    public async Task is_walked_by_clicking_and_typing()
    {
        await product.School(school, "Школа пути");
        (curator, director) = (await As("curator"), await As("director"));
        await PutIntoForce();
        await ImportPeople();
        await EnterPupil();
        await EnterMentor();
        await Measure("RecordBaseline", 5);
        await SelectMentor();
        await Acquaint();
        await FormGroup();
        await WorkInGroup();
        await Finish();
        await LookBack();
    }

    private Task<Walker> As(string login) => product.Walk($"{login}-{school}");

    private async Task PutIntoForce()
    {
        await curator.Open("/roadmap");
        await curator.Act("LoadRoadmap-seed");
        await director.Open("/roadmap");
        await director.Act("ApproveRoadmap-1");
        await director.Open("/orders");
        await director.Act("DraftProgramme", ("Document", Scan));
        foreach (var kind in new[] { OrderKind.IntroduceTargetModel, OrderKind.ApproveProgramme, OrderKind.ApproveRoadmap, OrderKind.ApproveImplementationPlan })
            await director.Act("IssueOrder", ("Kind", kind), ("Number", $"{(int)kind + 1}-о"), ("Document", Scan));
        await director.Act("IssueOrder", ("Kind", OrderKind.AppointCurator), ("Number", "5-о"), ("Document", Scan), ("Appointee", "Ветрова М. И."));
    }

    private async Task ImportPeople()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var list = Encoding.GetEncoding(1251).GetBytes(
            "Фамилия;Имя;Отчество;Дата рождения;Категория;Класс или должность;Контакт\r\n"
            + $"{Mentor};Вера;Павловна;03.04.1980;педагог;учитель математики;vera@example.org\r\n"
            + $"{Pupil};Аня;Петровна;10.05.{Cycle.First - 15};обучающийся;9 «А»;+7 900 111-22-33\r\n");
        await curator.Open("/people");
        await curator.Follow("Загрузить список");
        await curator.Page.SetInputFilesAsync("#list", new FilePayload { Name = "список.csv", MimeType = "text/csv", Buffer = list });
        await curator.Page.ClickAsync("button[value=load]");
        (await curator.Page.InnerTextAsync("main")).ShouldContain(Pupil);
    }

    private async Task EnterPupil()
    {
        await curator.Open("/people");
        await curator.Follow(Pupil);
        await curator.Act("LinkRepresentative", ("FullName", "Ученикова Мария Ивановна"), ("Relation", "Mother"), ("PowersDocument", Scan));
        await curator.Act("InformRepresentative", ("Channel", "ParentsMeeting"));
        await curator.Act("GrantConsent", ("Kind", ConsentKind.ChildProcessing), ("Document", Scan), ("ValidUntil", Cycle.Ends));
        await curator.Act("RecordAssent", ("Assents", true), ("Document", Scan));
        await curator.Act("SubmitMenteeQuestionnaire", ("OwnWordsText", "Хочу понять алгебру"), ("AcademicSelfView", 4), ("Confidence", 5), ("Organisation", 6));
        await curator.Act("RecordRequest", ("RequestCodes", new[] { "MATH" }), ("Priority", 1));
        await curator.Act("EnterMenteeBase");
    }

    private async Task EnterMentor()
    {
        await curator.Open("/people");
        await curator.Follow(Mentor);
        await curator.Act("GrantConsent", ("Kind", ConsentKind.OwnProcessing), ("Document", Scan), ("ValidUntil", Cycle.Ends));
        await curator.Act("SubmitMentorQuestionnaire", ("MotivationText", "Люблю учить"), ("CompetenceCodes", new[] { "MATH" }), ("Forms", new[] { "TeacherPupil" }),
            ("Capacity", 2), ("HoursPerWeek", 2), ("AgeFrom", 10), ("AgeTo", 18));
        await curator.Act("EnterMentorBase");
        await curator.Open("/assessments");
        await curator.Act("DefineParameters", ("Codes", new[] { "D01", "D14" }));
    }

    private async Task Measure(string form, int value)
    {
        foreach (var (person, parameter) in new[] { (Pupil, "D01"), (Mentor, "D14") })
        {
            await curator.Open("/assessments");
            await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = person }), person);
            await curator.Follow(person);
            await curator.Act(form, ($"value-{parameter}", value));
        }
    }

    private async Task SelectMentor()
    {
        await curator.Open("/candidates");
        await curator.Act("ChooseForms", ("Forms", new[] { "TeacherPupil" }), ("Grounds", Scan));
        await curator.Act("DefineCriteria", ("RequestCodes", new[] { "MATH" }));
        await curator.Act("CompareQuestionnaires");
        await curator.Act("ApproveTraining");
        await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = Mentor }), Mentor);
        await curator.Follow(Mentor);
        await curator.Act("ShortlistMentor");
        var psychologist = await As("psychologist");
        await psychologist.Open("/candidates");
        await psychologist.Follow(Mentor);
        await psychologist.Act("HoldInterview");
        await psychologist.Act("AssessReadiness", ("Verdict", Readiness.Ready), ("ValidUntil", Cycle.Ends));
        await curator.Open(curator.Page.Url);
        await curator.Act("CompleteTraining");
        await curator.Act("SelectMentor");
    }

    private async Task Acquaint()
    {
        await curator.Open("/general-meeting");
        await curator.Act("ScheduleGeneralMeeting");
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
        group = (await order.Locator("input[name=Groups]").GetAttributeAsync("value"))!;
        await director.Act("IssueOrder", ("Kind", OrderKind.GroupsApproved), ("Number", "6-о"), ("Document", Scan), ("Groups", new[] { group }), ("Participants", new[] { mentor!, mentee! }));
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
        await curator.Open($"/groups/{group}");
        await curator.Follow("Анкета удовлетворённости");
        for (var i = 0; i < 2; i++)
        {
            var form = curator.Page.Locator("form[id^='SubmitSatisfaction-']").Nth(i);
            await curator.Act((await form.GetAttributeAsync("id"))!, ("Round", "Final"), ("JointWork", 9), ("Result", 8), ("WouldContinue", true));
        }

        await curator.Open($"/groups/{group}");
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
        await region.Sees(region.Page.GetByRole(AriaRole.Cell, new() { Name = school, Exact = true }), "the completion");
        (await region.Page.InnerTextAsync("main")).ShouldNotContain(Pupil);

        var auditor = await As("auditor");
        foreach (var person in new[] { Pupil, Mentor })
        {
            await auditor.Open("/history");
            await auditor.Follow(person);
            var told = await auditor.Page.InnerTextAsync("main");
            foreach (var word in new[] { person, "participants.participant_registered", "matching.group_formed", "programme.meeting_held", "programme.group_programme_completed", "participants.programme_outcome_entered" })
                told.ShouldContain(word);
        }
    }
}
