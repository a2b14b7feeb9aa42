using Mentorship.Kernel;
using Mentorship.Kernel.Schooling;
using Mentorship.Language;
using Mentorship.Programme.ActivityScheduling;
using Mentorship.Programme.Contracts;

namespace Mentorship.Host.Demo;

/// <summary>What the story's teachers show and hold for those they mentor: the schedule, its next version, its marks (7.A1).</summary>
public static class Showing
{
    private static readonly (ActivityKind Kind, string Topic, int Month, int Day)[] Planned =
    [
        (ActivityKind.OpenLesson, "Работа в парах на уроке", 11, 10), (ActivityKind.LessonVisit, "Начало урока: как включить всех", 11, 19),
        (ActivityKind.Consultation, "Разбор трудных заданий", 12, 3), (ActivityKind.MasterClass, "Проект за четыре шага", 2, 11),
    ];

    private static readonly string[] Rooms = ["кабинет 12", "кабинет 24", "кабинет 31", "актовый зал", "библиотека"];

    public static IEnumerable<Act> Of(Season season)
    {
        var drawn = season.Day(10, 22);
        // a group that changes later would keep the next version from being approved until its activities are planned anew
        Pairing[] pairings = [.. season.Pairings.Where(x => x.Form is MentoringForm.TeacherTeacher or MentoringForm.TeacherPupil && x.Day(8) <= drawn && x.Fate is not (Fate.LosesConsent or Fate.LosesMember or Fate.ChangesMentor))];
        (Pairing Pairing, int At, ActivityKind Kind, string Topic, DateOnly On)[] lines =
            [.. pairings.SelectMany((pairing, at) => Planned.Select(x => (pairing, at, x.Kind, x.Topic, Workday(season.Day(x.Month, x.Day).AddDays(at)))))];
        foreach (var (pairing, at, kind, topic, on) in lines) yield return Plan(season, pairing, at, kind, topic, on, drawn);
        yield return new(season.Day(10, 25), Role.DeputyHeadMethod, new ApproveActivitySchedule(season.Cycle, lines.Length, false, season.Day(10, 25)));

        var (later, seminar) = (season.Day(11, 9), Workday(season.Day(12, 15)));
        yield return Plan(season, pairings[0], 0, ActivityKind.Seminar, "Обратная связь без оценки", seminar, later);
        yield return new(later, Role.DeputyHeadMethod, new ApproveActivitySchedule(season.Cycle, lines.Length + 1, false, later));
        foreach (var (pairing, at, kind, _, on) in lines)
            yield return new(on, Role.DeputyHeadMethod, at == 1 && kind == ActivityKind.LessonVisit
                ? new MarkActivity(IdOf(pairing, kind), season.Cycle, pairing.Id, ActivityOutcome.NotHeld, NotHeldReason.MenteeAway, on)
                : new MarkActivity(IdOf(pairing, kind), season.Cycle, pairing.Id, ActivityOutcome.Held, null, on));
    }

    private static Act Plan(Season season, Pairing pairing, int at, ActivityKind kind, string topic, DateOnly on, DateOnly drawn) => new(drawn, Role.DeputyHeadMethod, new PlanActivity(
        IdOf(pairing, kind), season.Cycle, pairing.Id, kind, pairing.Mentors[0].Id, [.. pairing.Mentees.Select(x => x.Id)], on, new(14, 0), new(14, 45), topic, Rooms[at % Rooms.Length], drawn));

    private static ActivityId IdOf(Pairing pairing, ActivityKind kind) => new(NamedId.Of("demo-activity", pairing.Id.Value, kind));

    private static DateOnly Workday(DateOnly day) => WorkingDays.Country.After(day.AddDays(-1), 1, SchoolSettings.Default);
}
