using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Surveying;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork.Completing;
using Mentorship.Programme.GroupWork.Meeting;
using Mentorship.Programme.GroupWork.Opening;

namespace Mentorship.Host.Demo;

/// <summary>Stages 8 and 9 of one group of the story: meetings, plan, pulse, completion.</summary>
public static class Working
{
    /// <summary>The year at whose end everybody filled in the questionnaires of the monitoring.</summary>
    private const int Told = 2025;

    public static IEnumerable<Act> Of(Season season) => season.Pairings.SelectMany(pairing => Group(season, pairing).Where(x => Lives(season, pairing, x)));

    private static bool Lives(Season season, Pairing pairing, Act act) => pairing.Fate != Fate.LosesConsent || act.On < season.Turn;

    private static IEnumerable<Act> Group(Season season, Pairing pairing)
    {
        yield return new(pairing.Day(8), Role.Curator, new OpenGroupProgramme(pairing.Id, pairing.Day(8)));
        foreach (var act in Meet(season, pairing, MeetingKind.First, 1, pairing.Day(9))) yield return act;
        yield return new(pairing.Day(9), Role.Curator, new AgreeContact(pairing.Id, ContactRhythm.Fortnightly, pairing.Day(30).DayOfWeek, new(14, 30), MeetingPlace.School, pairing.Day(9)));
        foreach (var act in Meet(season, pairing, MeetingKind.Trial, 2, pairing.Day(16))) yield return act;
        foreach (var act in Meet(season, pairing, MeetingKind.Planning, 3, pairing.Day(23))) yield return act;
        foreach (var act in Developing.Plan(season, pairing).Concat(Developing.Programme(season, pairing))) yield return act;
        foreach (var act in Regular(season, pairing)) yield return act;
        foreach (var act in Ending(season, pairing)) yield return act;
    }

    private static IEnumerable<Act> Regular(Season season, Pairing pairing)
    {
        var number = 4;
        for (var day = pairing.Day(30); day < season.Day(5, 5); day = day.AddDays(14))
        {
            if (pairing.Fate == Fate.GoesSilent && day < season.Day(12, 20)) continue;
            foreach (var act in Meet(season, pairing, MeetingKind.Regular, number++, day)) yield return act;
        }

        foreach (var day in new[] { season.Day(11, 20), season.Day(3, 15) })
            if (pairing.Day(20) < day)
                yield return new(day, Role.Psychologist, new CheckInteraction(
                    pairing.Id, season.Cycle, [.. Present(season, pairing, day).Select(x => x.Id)], pairing.Fate == Fate.GoesBadly ? 4 : 8, pairing.Fate == Fate.GoesBadly ? 3 : 8, pairing.Fate == Fate.GoesBadly, day));
        foreach (var act in Ask(season, pairing, SurveyRound.Interim, season.Day(1, 20))) yield return act;
    }

    private static IEnumerable<Act> Ending(Season season, Pairing pairing)
    {
        foreach (var act in Meet(season, pairing, MeetingKind.Final, 99, season.Day(5, 12))) yield return act;
        foreach (var person in Present(season, pairing, season.Day(5, 14)))
            yield return Gathering.Measure(season, person, season.Day(5, 14), final: true, pairing.Mentees.Contains(person) ? Side.Mentee : Side.Mentor);
        foreach (var act in Ask(season, pairing, SurveyRound.Final, season.Day(5, 16))) yield return act;
        if (season.Cycle.First == Told)
            foreach (var person in Present(season, pairing, season.Day(5, 17)))
                yield return new(season.Day(5, 17), Role.Curator, Filling.AfterWork(
                    person.Id, pairing.Id, pairing.Mentees.Contains(person) ? Side.Mentee : Side.Mentor, pairing.Form, season.Cycle, person.Number, season.Day(5, 17)));
        GoalVerdict[] goals = pairing.Number % 5 == 1 ? [GoalVerdict.Reached, GoalVerdict.Partly] : pairing.Number % 9 == 0 ? [GoalVerdict.Not, GoalVerdict.Not] : [GoalVerdict.Reached, GoalVerdict.Reached];
        yield return new(season.Day(5, 20), Role.Curator, new CompleteGroupProgramme(pairing.Id, goals, season.Day(5, 20)));
    }

    private static IEnumerable<Act> Meet(Season season, Pairing pairing, MeetingKind kind, int number, DateOnly day)
    {
        var meeting = new MeetingId(NamedId.Of("demo-meeting", pairing.Id.Value, number));
        yield return new(day.AddDays(-2), Role.Curator, new ScheduleMeeting(pairing.Id, meeting, kind, day, new(14, 30), MeetingPlace.School, day.AddDays(-2)));
        var bad = pairing.Fate == Fate.GoesBadly && kind == MeetingKind.Regular;
        if (kind == MeetingKind.Regular && (pairing.Number + number) % 8 == 0)
            yield return new(day, Role.Curator, new MissMeeting(pairing.Id, meeting, Obstacle.MenteeAway, day));
        else
            yield return new(day, Role.Curator, new HoldMeeting(
                pairing.Id, meeting, [.. Present(season, pairing, day).Select(x => x.Id)], 45 + number % 3 * 15, bad ? 5 : 7 + number % 3, bad ? Math.Max(2, 7 - number) : 6 + (number + pairing.Number) % 4, bad && number > 4, kind == MeetingKind.Trial, null, null, null, null, null, day));
    }

    private static IEnumerable<Act> Ask(Season season, Pairing pairing, SurveyRound round, DateOnly day) => Present(season, pairing, day).Select(person =>
    {
        var mark = pairing.Fate == Fate.GoesBadly ? 5 : 7 + person.Number % 4;
        return new Act(day, Role.Curator, new SubmitSatisfaction(
            person.Id, pairing.Id, season.Cycle, pairing.Mentees.Contains(person) ? Side.Mentee : Side.Mentor, round, mark, Math.Min(10, mark + person.Number % 2), mark > 6, day));
    });

    /// <summary>Who belongs to the group on a day.</summary>
    private static IEnumerable<Person> Present(Season season, Pairing pairing, DateOnly day)
    {
        var turned = day > season.Turn;
        return (pairing.Fate, turned) switch
        {
            (Fate.LosesMember, true) => pairing.Members.Where(x => x != pairing.Mentees[^1]),
            (Fate.ChangesMentor, true) => pairing.Mentees.Prepend(pairing.Spare),
            _ => pairing.Members,
        };
    }
}
