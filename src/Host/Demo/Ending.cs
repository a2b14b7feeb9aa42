using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Influence;
using Mentorship.Monitoring.Quality;
using Mentorship.Participants.Bases;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;

namespace Mentorship.Host.Demo;

/// <summary>Stage 9 of the story: closing orders, thanks, the long-term base, the cycle closed.</summary>
public static class Ending
{
    public static IEnumerable<Act> Of(Season season)
    {
        yield return Normative.Order(season, OrderKind.ClosingEvent, "95", season.Day(5, 11));
        yield return Act.Pause(season.Day(5, 21));
        Person[] best = [.. season.Pairings.Where(x => x.Fate == Fate.Goes).Take(3).SelectMany(x => x.Mentors)];
        yield return Normative.Order(season, OrderKind.Gratitude, "96", season.Day(5, 25), people: [.. best.Select(x => x.Id)]);
        foreach (var mentor in best.Where(x => x.Kind != ParticipantKind.Pupil))
        {
            yield return new(season.Day(5, 26), Role.Curator, new GrantConsent(
                mentor.Id, mentor.Consent("long-term", season.Cycle.First), ConsentKind.LongTermBase, GivenBy.Self, null, Papers.Of("long-term", mentor.Number), Gathering.PlanPeriodEnds.AddYears(3), season.Day(5, 26)));
            yield return new(season.Day(5, 28), Role.Curator, new AdmitToLongTermBase(mentor.Id, season.Day(5, 28)));
        }

        foreach (var act in Judge(season)) yield return act;
        yield return Act.Pause(season.Day(6, 13));
        yield return new(season.Day(6, 14), Role.Director, new CloseCycle(season.Cycle, season.Day(6, 14)));
    }

    /// <summary>What is thought of the year before it is closed (9.1).</summary>
    private static IEnumerable<Act> Judge(Season season)
    {
        var on = season.Day(6, 5);
        yield return Act.Pause(on);
        yield return new(on, Role.Curator, new AssessQuality(
            season.Cycle, QualityMark.Fully, QualityMark.Fully, QualityMark.Partly, QualityMark.Fully, QualityMark.Fully, QualityMark.Fully, QualityMark.Partly, QualityMark.Partly, QualityMark.Fully, on));
        yield return new(on, Role.Curator, new RecordSwot(
            season.Cycle, "Пары встречаются регулярно.\nНаставники прошли обучение и ведут планы развития.", "Мало наставников для девятиклассников.", "Студенты педагогического колледжа.", "Наставники перегружены в конце четверти.", on));
        yield return new(on, Role.Curator, new AssessInfluence(
            season.Cycle, "Вовлечённость и понимание своего будущего выросли у большинства; снижение отмечено там, где встречи переносились.", "Набрать студентов-наставников до сентября.\nЗакрепить за каждой парой постоянный день встречи.", on));
    }
}
