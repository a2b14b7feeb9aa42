using Mentorship.Programme.ActivityScheduling;
using Mentorship.Programme.Contracts;

namespace Mentorship.Tests.Pages;

/// <summary>The deputy for method puts a lesson into the schedule where it does not fit, puts it right, approves it, and marks what took place.</summary>
public class A_deputy_schedules(Product product)
{
    [Fact]
    public async Task what_mentors_hold_and_marks_it()
    {
        var deputy = await product.Walk("method");
        var page = deputy.Page;
        await deputy.Open("/activities");
        (await page.InnerTextAsync("main")).ShouldContain("Утверждена версия 2");
        await page.ClickAsync("form:has(select[name=group]) button");
        await Plan(deputy, "Сравнение двух уроков");
        await page.ClickAsync("form:has(select[name=group]) button");
        await Plan(deputy, "Разбор урока");
        (await page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("у наставника два мероприятия сразу"), x => x.ShouldContain("добавлено 2, изменено 0"));

        await deputy.Send("ApproveActivitySchedule", ("DespiteConflicts", false));
        (await page.InnerTextAsync(".problem")).ShouldContain("В проекте не сходится");
        await page.Locator("tr", new() { HasText = "Разбор урока" }).Locator("a").First.ClickAsync();
        await deputy.Act("ChangeActivity", ("StartsAt", "16:00"), ("EndsAt", "16:45"));
        await deputy.Act("ApproveActivitySchedule");
        (await page.InnerTextAsync("main")).ShouldSatisfyAllConditions(x => x.ShouldContain("Утверждена версия 3"), x => x.ShouldContain("добавлено 2"));

        await page.ClickAsync("form:has(select[name=group]) button");
        await Plan(deputy, "Урок, который не состоялся", new(2026, 11, 20));
        await deputy.Act("ApproveActivitySchedule");
        await page.GotoAsync("/activities?month=11");
        await deputy.Act("MarkActivity-*", ("Outcome", ActivityOutcome.NotHeld), ("Reason", NotHeldReason.SchoolClosed));
        (await page.InnerTextAsync("main")).ShouldContain("не состоялось: школа не работала");
        await deputy.Follow("На бумаге");
        (await page.InnerTextAsync("main")).ShouldContain("Заместитель директора по НМР");
    }

    private static Task Plan(Walker deputy, string topic, DateOnly? on = null) => deputy.Act("PlanActivity", ("Kind", ActivityKind.LessonVisit), ("ActivityOn", on ?? new DateOnly(2026, 12, 1)), ("StartsAt", "10:00"), ("EndsAt", "10:45"), ("TopicText", topic), ("Place", "кабинет 24"));
}
