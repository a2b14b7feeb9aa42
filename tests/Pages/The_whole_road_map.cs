using System.Text;
using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;
using Microsoft.Playwright;

namespace Mentorship.Tests.Pages;

/// <summary>A school walks the whole road map in the browser, without scripts, by clicking and typing only.</summary>
public partial class The_whole_road_map(Product product)
{
    private const string Mentor = "Наставникова";
    private const string Successor = "Сменщикова";
    private const string Pupil = "Ученикова";

    private static readonly FilePayload Scan = new() { Name = "скан.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n") };
    private static readonly SchoolYear Cycle = SchoolYear.Of(DateOnly.FromDateTime(DateTime.Now));

    private static readonly string[] Mentors = [Mentor, Successor];

    private readonly string school = "walk-" + Guid.NewGuid().ToString("n")[..8];
    private Walker curator = null!;
    private Walker director = null!;

    private string SchoolName => $"Школа пути {school}";

    [Fact]
    public async Task is_walked_by_clicking_and_typing()
    {
        await product.School(school, SchoolName);
        (curator, director) = (await As("curator"), await As("director"));
        await PutIntoForce();
        await ImportPeople();
        await EnterPupil();
        foreach (var mentor in Mentors) await EnterMentor(mentor);
        await curator.Open("/assessments");
        await curator.Act("DefineParameters", ("Codes", new[] { "D01", "D14" }));
        await Measure("RecordBaseline", 5, Pupil, Mentor, Successor);
        await SelectMentors();
        await Acquaint();
        await FormGroup();
        await WorkInGroup();
        await ReplaceMentor();
        await EndWork();
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
        await director.Open("/plan");
        await director.Act("DraftImplementationPlan");
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
            + $"{Successor};Нина;Олеговна;05.06.1982;педагог;учитель алгебры;nina@example.org\r\n"
            + $"{Pupil};Аня;Петровна;10.05.{Cycle.First - 15};обучающийся;9 «А»;+7 900 111-22-33\r\n");
        await curator.Open("/people");
        await curator.Follow("Загрузить список");
        await curator.Page.SetInputFilesAsync("#list", new FilePayload { Name = "список.csv", MimeType = "text/csv", Buffer = list });
        await curator.Page.ClickAsync("main button.primary");
        (await curator.Page.InnerTextAsync("main")).ShouldContain("новые: 3");
        await curator.Page.ClickAsync("button[value=all]");
        await curator.Sees(curator.Page.GetByText("Записано новых"), "the end of the import");
    }

    private async Task EnterPupil()
    {
        await curator.Open("/people");
        await curator.Follow(Pupil);
        await curator.Act("LinkRepresentative", ("FullName", "Ученикова Мария Ивановна"), ("Relation", "Mother"), ("PowersDocument", Scan));
        await curator.Act("InformRepresentative", ("Channel", "ParentsMeeting"));
        await curator.Act("GrantConsent", ("Kind", ConsentKind.ChildProcessing), ("Document", Scan), ("ValidUntil", Cycle.Ends));
        await curator.Act("RecordAssent", ("Assents", true), ("Document", Scan));
        await curator.Follow("Анкета наставляемого (А-1)");
        await curator.Fill(("WISH", "yes"), ("AREAS", "MATH"), ("OWN_WORDS", "Хочу понять алгебру"), ("SELF_VIEW", "4"), ("CONFIDENCE", "5"), ("ORGANISATION", "6"));
        await curator.Act("RecordRequest", ("RequestCodes", new[] { "MATH" }), ("Priority", 1));
        await curator.Act("EnterMenteeBase");
    }

    private async Task EnterMentor(string mentor)
    {
        await curator.Open("/people");
        await curator.Follow(mentor);
        await curator.Act("GrantConsent", ("Kind", ConsentKind.OwnProcessing), ("Document", Scan), ("ValidUntil", Cycle.Ends));
        await curator.Act("GrantConsent", ("Kind", ConsentKind.MentoringWork), ("Document", Scan), ("ValidUntil", Cycle.Ends));
        await curator.Follow("Анкета наставника (А-2)");
        await curator.Fill(("MOTIVATION", "Люблю учить"), ("COMPETENCES", "MATH"), ("FORMS", "TeacherPupil"), ("CAPACITY", "2"), ("HOURS", "2"), ("AGE_FROM", "10"), ("AGE_TO", "18"),
            ("TRAINING", "yes"), ("INTERVIEW", "yes"), ("ETHICS", "yes"));
        await curator.Act("EnterMentorBase");
    }

    private async Task Measure(string form, int value, params string[] people)
    {
        foreach (var person in people)
        {
            await curator.Open("/assessments");
            await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = person }), person);
            await curator.Follow(person);
            await curator.Act(form, ($"value-{(person == Pupil ? "D01" : "D14")}", value));
        }
    }

    private async Task SelectMentors()
    {
        await curator.Open("/candidates");
        await curator.Act("ChooseForms", ("Forms", new[] { "TeacherPupil" }), ("Grounds", Scan));
        await curator.Act("DefineCriteria", ("RequestCodes", new[] { "MATH" }));
        await curator.Act("CompareQuestionnaires");
        foreach (var mentor in Mentors) await Interview(mentor);
        await Train();
        foreach (var mentor in Mentors)
        {
            await curator.Open("/candidates");
            await curator.Follow(mentor);
            await curator.Act("ProposeSelection");
            await director.Open("/candidates");
            await director.Follow(mentor);
            await director.Act("SelectMentor");
        }
    }

    private async Task Interview(string mentor)
    {
        await curator.Open("/candidates");
        await curator.Sees(curator.Page.GetByRole(AriaRole.Link, new() { Name = mentor }), mentor);
        await curator.Follow(mentor);
        await curator.Act("ShortlistMentor");
        var psychologist = await As("psychologist");
        await psychologist.Open("/candidates");
        await psychologist.Follow(mentor);
        await psychologist.Act("ScheduleInterview", ("InterviewOn", DateOnly.FromDateTime(DateTime.Now)), ("StartsAt", "14:30"), ("Place", "кабинет 12"));
        await psychologist.Act("HoldInterview", ("MotivationText", "Хочу помогать"), ("ExpectationsText", "Понятный план"), ("ExperienceText", "Вела кружок"), ("StrengthsText", "Терпение"),
            ("ConflictText", "Выслушаю обоих"), ("BoundariesText", "Об опасности скажу"), ("ReadyToTrain", "true"));
        await psychologist.Act("AssessReadiness", ("Verdict", Readiness.Ready), ("ValidUntil", Cycle.Ends));
    }

    private async Task Train()
    {
        await curator.Open("/candidates");
        await curator.Follow(Mentor);
        await curator.Follow("Программа и расписание обучения");
        await curator.Act("ApproveTraining");
        var modules = await curator.Form("ScheduleTraining").Locator("select[name=Module] option[value]:not([value=''])").EvaluateAllAsync<string[]>("all => all.map(x => x.value)");
        foreach (var module in modules)
        {
            await curator.Act("ScheduleTraining", ("Module", module), ("SessionOn", DateOnly.FromDateTime(DateTime.Now)), ("StartsAt", "15:00"), ("Hours", 3), ("Place", "актовый зал"));
            var there = await curator.Form("HoldTraining-*").Locator("input[name=Attended]").EvaluateAllAsync<string[]>("all => all.map(x => x.value)");
            await curator.Act("HoldTraining-*", ("Attended", there));
        }

        foreach (var _ in Mentors) await curator.Act("CompleteTraining-*");
    }
}
