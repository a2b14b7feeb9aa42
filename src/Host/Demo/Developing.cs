using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Planning;
using Mentorship.Programme.GroupWork.Planning.Agreeing;
using Mentorship.Programme.GroupWork.Planning.Marking;
using Mentorship.Programme.GroupWork.Planning.Templating;
using Mentorship.Programme.GroupWork.Planning.Writing;
using Mentorship.Programme.Personalising;

namespace Mentorship.Host.Demo;

/// <summary>The plan of one group of the story, put together from the library, agreed to, seen by parents and marked; and the personal programmes of some teachers.</summary>
public static class Developing
{
    private static readonly int[] ItemsOf = [0, 1, 3, 2];

    public static IEnumerable<Act> Plan(Season season, Pairing pairing)
    {
        var (written, items) = (pairing.Day(24), Items(pairing));
        yield return Curator(written, new PickPlanTemplates(pairing.Id, [.. Goals(pairing).Concat(items).Select(PlanTemplate.IdOf)], written));
        yield return Curator(written, new DescribeDifficulties(
            pairing.Id, "Многое начинаю и бросаю на середине.", "Трудно, когда непонятно, с чего начать; помогает разбить дело на шаги.", "Короткий план на неделю и один вопрос к наставнику на каждой встрече.", written));
        yield return Curator(written, new OfferPlan(pairing.Id, 2, Lasts(pairing) ? season.Cycle.Ends.AddYears(1) : null, written));
        yield return Curator(pairing.Day(25), new AgreePlan(pairing.Id, 1, Side.Mentor, pairing.Day(25)));
        yield return Curator(pairing.Day(26), new AgreePlan(pairing.Id, 1, Side.Mentee, pairing.Day(26)));
        if (pairing.Number % 4 != 3) yield return Curator(pairing.Day(27), new ApprovePlan(pairing.Id, 1, pairing.Day(27)));
        if (pairing.Number % 3 != 0)
            foreach (var child in pairing.Mentees.Where(x => x.Kind == ParticipantKind.Pupil))
                yield return Curator(pairing.Day(28), new RecordPlanSeen(
                    pairing.Id, 1, child.Id, child.Representative, Papers.Of("plan", child.Number, season.Cycle.First), pairing.Day(28)));
        foreach (var act in Changed(pairing, items)) yield return act;
        foreach (var (index, item) in items.Index())
            if (Marked(season, pairing, index + 1, written.AddDays(7 * item.ToWeek)) is { } marked) yield return marked;
    }

    public static IEnumerable<Act> Programme(Season season, Pairing pairing)
    {
        if (pairing.Form != MentoringForm.TeacherTeacher || pairing.Number is not (5 or 14)) yield break;
        var (id, begins) = (new PersonalProgrammeId(NamedId.Of("demo-programme", pairing.Id.Value)), pairing.Day(30));
        yield return Curator(pairing.Day(28), new WritePersonalProgramme(
            id, pairing.Id, pairing.Number == 5 ? MentoringKind.Traditional : MentoringKind.Reverse, begins, begins.AddMonths(4),
            "Урок не укладывается во время, итог подводится на перемене.", "Уложить урок в сорок минут без потери цели.",
            "Увидеть, куда уходит время. Освоить три приёма начала урока. Научиться подводить итог за пять минут.",
            "Взаимное посещение двух уроков | первый месяц | лист хронометража\nРазбор записей урока | второй месяц | список приёмов\nОткрытый урок | четвёртый месяц | отзывы коллег", pairing.Day(28)));
        yield return Curator(begins, new ApprovePersonalProgramme(id, begins));
        if (pairing.Number == 14) yield return Curator(season.Day(2, 10), new ProlongPersonalProgramme(id, season.Day(5, 15), season.Day(2, 10)));
        yield return Curator(season.Day(5, 16), new EndPersonalProgramme(id, ProgrammeEndReason.TermOver, season.Day(5, 16)));
    }

    /// <summary>Some plans need another version after two weeks of work: more is expected of the second item, and it gets more time.</summary>
    private static IEnumerable<Act> Changed(Pairing pairing, CarriedTemplate[] items)
    {
        if (pairing.Number is not (5 or 10 or 11 or 15)) yield break;
        var (day, second) = (pairing.Day(40), items[1]);
        yield return Curator(day, new WritePlanItem(
            pairing.Id, 2, 0, second.Section, second.Said, $"{second.Expected}, показано наставнику", pairing.Day(24), pairing.Day(24).AddDays(7 * (second.ToWeek + 4)), day));
        yield return Curator(day, new OfferPlan(pairing.Id, 1, null, day));
        foreach (var side in Enum.GetValues<Side>()) yield return Curator(day, new AgreePlan(pairing.Id, 2, side, day));
        yield return Curator(day, new ApprovePlan(pairing.Id, 2, day));
    }

    /// <summary>Teachers who go on into the next year.</summary>
    private static bool Lasts(Pairing pairing) => pairing.Number is 4 or 14;

    private static IEnumerable<CarriedTemplate> Goals(Pairing pairing) => Fitting(pairing).Where(x => x.IsGoal).Take(2);

    /// <summary>In the order in which they stand in the plan.</summary>
    private static CarriedTemplate[] Items(Pairing pairing) =>
        [.. Fitting(pairing).Where(x => !x.IsGoal).OrderBy(x => x.Section).ThenBy(x => x.FromWeek).ThenBy(x => x.ToWeek).GroupBy(x => x.Section).SelectMany(x => x.Take(ItemsOf[x.Key]))];

    private static IEnumerable<CarriedTemplate> Fitting(Pairing pairing) =>
        PlanForms.Current.Templates.Where(x => x.Forms.Contains(pairing.Form) && (x.RoleModel is null || x.RoleModel == pairing.RoleModel));

    /// <summary>An item is marked on its last day; some are dropped, and a silent group marks nothing until it speaks again.</summary>
    private static Act? Marked(Season season, Pairing pairing, int number, DateOnly day)
    {
        if (day >= season.Day(5, 5) || number == 6 && pairing.Number % 5 == 1) return null;
        if (pairing.Fate == Fate.GoesSilent && day < season.Day(12, 20)) day = season.Day(12, 21);
        return number == 5 && pairing.Number % 4 == 2
            ? Curator(day, new DropPlanItem(pairing.Id, number, ItemDropReason.NoTime, day))
            : Curator(day, new MarkPlanItem(pairing.Id, number, (PlanMark)((pairing.Number + number) % 3), "Сделано и обсуждено на встрече.", day));
    }

    private static Act Curator(DateOnly on, object command) => new(on, Role.Curator, command);
}
