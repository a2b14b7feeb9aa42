using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Acquainting;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;

namespace Mentorship.Host.Demo;

/// <summary>Stage 6 of the story and the general meeting: criteria, interviews, training, selection.</summary>
public static class Choosing
{
    private static readonly string[] TeachersMatters = ["METHODS", "CLASS_MANAGEMENT"];

    public static IEnumerable<Act> Of(Season season)
    {
        var (cycle, all) = (season.Cycle, Enum.GetValues<MentoringForm>().Where(x => x != MentoringForm.EmployerStudent).ToArray());
        yield return new(season.Day(9, 20), Role.Curator, new ChooseForms(cycle, all, Papers.Of("grounds", cycle), season.Day(9, 20)));
        yield return new(season.Day(9, 21), Role.Curator, new DefineCriteria(
            cycle, ["MATH", "LANGUAGE", "SCIENCE", "PROJECT", "METHODS", "CLASS_MANAGEMENT", "ICT", "ADAPTATION"], 1, 14,
            [.. TeachersMatters.Select(x => new DirectionSheet(x, [x], Kinds: [ParticipantKind.Teacher, ParticipantKind.Veteran]))], 0, season.Day(9, 21)));
        yield return new(season.Day(9, 21), Role.Curator, new CompareQuestionnaires(cycle, season.Day(9, 21)));
        yield return new(season.Day(9, 21), Role.Curator, Teaching.WholeProgramme(cycle, season.Day(9, 21)));
        var mentors = season.Mentors.ToArray();
        var fit = mentors.Where(x => !IsRejected(season, x)).ToArray();
        foreach (var act in mentors.SelectMany(x => Candidate(season, x))) yield return act;
        foreach (var act in Teaching.Sessions(season, season.Day(9, 26), fit)) yield return act;
        foreach (var act in fit.SelectMany(x => Selected(season, x))) yield return act;
        foreach (var act in Meeting(season)) yield return act;
        foreach (var act in Hopefuls.Of(season)) yield return act;
    }

    private static IEnumerable<Act> Candidate(Season season, Person person)
    {
        var candidacy = IdOf(season, person);
        yield return new(season.Day(9, 22), Role.Curator, new ShortlistMentor(person.Id, season.Cycle, season.Day(9, 22)));
        yield return new(season.Day(9, 22), Role.Curator, Interviews.Arranged(candidacy, person.Number, season.Day(9, 24), season.Day(9, 22)));
        yield return new(season.Day(9, 24), Role.Psychologist, Interviews.Held(candidacy, person.Number, season.Day(9, 24)));
        var rejected = IsRejected(season, person);
        yield return new(season.Day(9, 25), Role.Psychologist, Interviews.Assessed(
            candidacy, rejected ? Readiness.NotNow : person.Number % 7 == 0 ? Readiness.ReadyWithSupport : Readiness.Ready, season.Day(7, 31), season.Day(9, 25)));
        if (rejected) yield return new(season.Day(9, 26), Role.Curator, new RejectMentor(candidacy, RejectionReason.NotReady, season.Day(9, 26)));
    }

    private static IEnumerable<Act> Selected(Season season, Person person)
    {
        var candidacy = IdOf(season, person);
        yield return new(season.Day(9, 28), Role.Curator, new CompleteTraining(candidacy, season.Day(9, 28)));
        yield return new(season.Day(9, 28), Role.Curator, new ProposeSelection(candidacy, season.Day(9, 28)));
        yield return new(season.Day(9, 29), Role.Director, new SelectMentor(candidacy, null, season.Day(9, 29)));
    }

    private static CandidacyId IdOf(Season season, Person person) => new(NamedId.Of("candidacy", person.Id.Value, season.Cycle.First));

    private static bool IsRejected(Season season, Person person) => season.Spares.Count > 4 && person == season.Spares[3] && season.Cycle.First == 2025;

    private static IEnumerable<Act> Meeting(Season season)
    {
        var meeting = new MeetingId(NamedId.Of("demo-general-meeting", season.Cycle.First));
        yield return new(season.Day(9, 29), Role.Curator, new ScheduleGeneralMeeting(meeting, season.Cycle, season.Day(10, 2), new(15, 0), 90, "актовый зал", season.Day(9, 29)));
        yield return Act.Pause(season.Day(10, 1));
        yield return new(season.Day(9, 29), Role.Curator, new InviteToGeneralMeeting(
            meeting, [.. season.Mentors.Where(x => !IsRejected(season, x)).Select(x => x.Id)], [.. season.Pairings.SelectMany(x => x.Mentees).Select(x => x.Id)], season.Day(9, 29)));
        foreach (var person in season.Pairings.SelectMany(x => x.Members).Distinct().Where(x => x.Number % 4 != 0))
            yield return new(season.Day(10, 1), Role.Curator, new AnswerInvitation(meeting, person.Id, true, 0, season.Day(10, 1)));
        yield return new(season.Day(10, 2), Role.Curator, new HoldGeneralMeeting(
            meeting, [.. season.Pairings.SelectMany(x => x.Mentors).Select(x => x.Id)], [.. season.Pairings.SelectMany(x => x.Mentees).Select(x => x.Id)], season.Day(10, 2)));
        foreach (var pairing in season.Pairings)
        {
            foreach (var mentor in pairing.Mentors)
                yield return new(season.Day(10, 3), Role.Curator, new SubmitPreference(meeting, mentor.Id, [.. pairing.Mentees.Select(x => x.Id)], [.. pairing.Mentees.Take(1).Select(x => x.Id)], season.Day(10, 3)));
            foreach (var mentee in pairing.Mentees.Where(x => x.Number % 5 != 0))
                yield return new(season.Day(10, 3), Role.Curator, new SubmitPreference(meeting, mentee.Id, [pairing.Mentors[0].Id], [pairing.Mentors[0].Id], season.Day(10, 3)));
        }
    }
}
