using Mentorship.Kernel;
using Mentorship.Language;
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

        yield return Act.Pause(season.Day(6, 13));
        yield return new(season.Day(6, 14), Role.Director, new CloseCycle(season.Cycle, season.Day(6, 14)));
    }
}
