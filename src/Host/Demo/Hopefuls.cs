using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using Mentorship.Matching.Training;
using Mentorship.Participants.Bases;

namespace Mentorship.Host.Demo;

/// <summary>Those who are on their way to selection when the story stops: one waits for the interview, one for the second person's word.</summary>
public static class Hopefuls
{
    public static IEnumerable<Act> Of(Season season) => season.Hopefuls is [_, _, var invited, var proposed] ? [.. Invited(season, invited), .. Proposed(season, proposed)] : [];

    /// <summary>What all of them offer; the first has not been entered into the base yet.</summary>
    public static IEnumerable<Act> Offers(Season season, Func<Person, IEnumerable<Act>> offer) =>
        season.Hopefuls.Take(1).SelectMany(offer).TakeWhile(x => x.Command is not EnterMentorBase).Concat(season.Hopefuls.Skip(1).SelectMany(offer));

    private static IEnumerable<Act> Invited(Season season, Person person)
    {
        yield return new(season.Day(11, 18), Role.Curator, new ShortlistMentor(person.Id, season.Cycle, season.Day(11, 18)));
        yield return new(season.Day(11, 18), Role.Curator, Interviews.Arranged(Candidacy.IdOf(person.Id, season.Cycle), person.Number, season.Day(11, 26), season.Day(11, 18)));
    }

    private static IEnumerable<Act> Proposed(Season season, Person person)
    {
        var candidacy = Candidacy.IdOf(person.Id, season.Cycle);
        yield return new(season.Day(11, 10), Role.Curator, new ShortlistMentor(person.Id, season.Cycle, season.Day(11, 10)));
        yield return new(season.Day(11, 11), Role.Psychologist, Interviews.Held(candidacy, person.Number, season.Day(11, 11)));
        yield return new(season.Day(11, 11), Role.Psychologist, Interviews.Assessed(candidacy, Readiness.ReadyWithSupport, season.Cycle.Ends, season.Day(11, 11)));
        foreach (var module in TrainingCatalogue.Current.Modules.Where(x => x.Obligatory))
        {
            var session = new TrainingSessionId(NamedId.Of("demo-training-late", season.Cycle.First, module.Code));
            yield return new(season.Day(11, 12), Role.Curator, new ScheduleTraining(session, season.Cycle, module.Code, season.Day(11, 14), new(15, 0), module.Hours, "кабинет 214", "Ветрова М. И.", season.Day(11, 12)));
            yield return new(season.Day(11, 14), Role.Curator, new HoldTraining(session, [person.Id], module.Hours, season.Day(11, 14)));
        }

        yield return new(season.Day(11, 16), Role.Curator, new CompleteTraining(candidacy, season.Day(11, 16)));
        yield return new(season.Day(11, 17), Role.Curator, new ProposeSelection(candidacy, season.Day(11, 17)));
    }
}
