using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Supporting;

namespace Mentorship.Host.Demo;

/// <summary>Psychological support of the story (8.2): a mentee whose group gets on badly, a mentor who is tired, and somebody still without a pair.</summary>
public static class Caring
{
    private const int Badly = 10, Tired = 9;

    public static IEnumerable<Act> Of(Season season, Account curator)
    {
        var psychologist = new AccountId(NamedId.Of("account", curator.School, "psychologist"));
        return OfMentee(season, season.Pairings[Badly], psychologist).Concat(OfMentor(season, season.Pairings[Tired], psychologist)).Concat(Waiting(season, psychologist));
    }

    private static IEnumerable<Act> OfMentee(Season season, Pairing pairing, AccountId psychologist)
    {
        var (person, support) = (pairing.Mentees[0], IdOf(season, "mentee"));
        yield return Agreed(season, person, pairing.Day(28));
        yield return new(pairing.Day(30), Role.Curator, new AssignSupport(
            support, person.Id, season.Cycle, Side.Mentee, SupportGround.Conflict, pairing.Id, psychologist, pairing.Day(37), pairing.Day(30)));
        yield return Session(support, 1, SupportKind.Individual, [person.Id], SupportConclusion.MeasureNeeded, "AGREE_RULES", pairing.Day(47), "Обижается, что его перебивают. Попробовали сказать об этом вслух.", pairing.Day(36));
        yield return Session(
            support, 2, SupportKind.Group, [person.Id, pairing.Mentors[0].Id], SupportConclusion.MeasureNeeded, "WITH_PSYCHOLOGIST", season.Day(12, 12), "Договорились, что каждый говорит по пять минут.", pairing.Day(47));
        yield return Session(support, 3, SupportKind.Individual, [person.Id], SupportConclusion.NoDifficulty, null, null, "Рассказывает о встречах спокойно.", season.Day(12, 12));
        yield return new(season.Day(1, 15), Role.Psychologist, new ConcludeSupport(support, SupportResult.Eased, season.Day(1, 15)));
    }

    private static IEnumerable<Act> OfMentor(Season season, Pairing pairing, AccountId psychologist)
    {
        var (person, support) = (pairing.Mentors[0], IdOf(season, "mentor"));
        yield return new(pairing.Day(20), Role.Psychologist, new AssignSupport(
            support, person.Id, season.Cycle, Side.Mentor, SupportGround.Burnout, pairing.Id, psychologist, pairing.Day(27), pairing.Day(20)));
        yield return Session(support, 1, SupportKind.Consultation, [person.Id], SupportConclusion.MeasureNeeded, "LESS_LOAD", pairing.Day(41), "Ведёт три класса и кружок, сил на пару не остаётся.", pairing.Day(27));
        yield return Session(support, 2, SupportKind.Individual, [person.Id], SupportConclusion.WorkGoesOn, null, season.Day(3, 10), "Кружок передал коллеге, стало свободнее.", season.Day(12, 10));
        yield return Session(support, 3, SupportKind.Individual, [person.Id], SupportConclusion.NoDifficulty, null, null, "Готов продолжать.", season.Day(3, 10));
        yield return new(season.Day(5, 18), Role.Psychologist, new ConcludeSupport(support, SupportResult.Resolved, season.Day(5, 18)));
    }

    private static IEnumerable<Act> Waiting(Season season, AccountId psychologist)
    {
        if (season.Mentees.Except(season.Pairings.SelectMany(x => x.Mentees)).FirstOrDefault() is not { } person) yield break;
        var support = IdOf(season, "waiting");
        yield return Agreed(season, person, season.Day(11, 10));
        yield return new(season.Day(11, 16), Role.Curator, new AssignSupport(
            support, person.Id, season.Cycle, Side.Mentee, SupportGround.Unmatched, null, psychologist, season.Day(11, 27), season.Day(11, 16)));
        yield return Session(support, 1, SupportKind.Individual, [person.Id], SupportConclusion.WorkGoesOn, null, null, "Ждёт старшего, с которым можно говорить о технике.", season.Day(11, 26));
        yield return new(season.Day(2, 1), Role.Psychologist, new ConcludeSupport(support, SupportResult.Resolved, season.Day(2, 1)));
    }

    private static Act Agreed(Season season, Person person, DateOnly on) => new(on, Role.Curator, new GrantConsent(
        person.Id, person.Consent("care", season.Cycle.First), ConsentKind.PsychologicalSupport, GivenBy.Representative, person.Representative,
        Papers.Of("care", person.Number, season.Cycle.First), season.Cycle.Ends, on));

    private static Act Session(
        SupportId support, int number, SupportKind kind, IReadOnlyList<ParticipantId> present, SupportConclusion conclusion, string? measure, DateOnly? next, string notes, DateOnly on) =>
        new(on, Role.Psychologist, new HoldSupportSession(support, new(NamedId.Of("demo-session", support.Value, number)), kind, present, conclusion, measure, next, notes, on));

    private static SupportId IdOf(Season season, string whose) => new(NamedId.Of("demo-support", season.Cycle.First, whose));
}
