using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Participants.Consenting;
using Mentorship.Programme.Cases;
using Mentorship.Programme.ClosingEvent;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Publishing;
using Mentorship.Programme.Publishing.YearlyResults;

namespace Mentorship.Host.Demo;

/// <summary>What the story's school tells of a year: its closing event, cases of two groups and where they are published (9.3, 9.5, 9.6).</summary>
public static class Telling
{
    /// <summary>The year whose cases stand on the school's pages with consents of everybody in them.</summary>
    private const int Shown = 2025;

    public static IEnumerable<Act> Of(Season season, Account curator)
    {
        foreach (var act in Gather(season, curator)) yield return act;
        yield return Act.Pause(season.Day(5, 21));
        Pairing[] told = [.. season.Pairings.Where(x => x.Fate == Fate.Goes).Take(3)];
        foreach (var pairing in told) yield return new(season.Day(5, 21), Role.Curator, new DraftCase(pairing.Id, season.Day(5, 21)));
        foreach (var pairing in told[..2])
        {
            yield return new(season.Day(5, 22), Role.Curator, Seen.Case(pairing.Id, (seen, words) => new EditCase(
                pairing.Id, seen, words.Title, words.Problem, words.Aim, words.People, words.Steps, words.Methods, words.Result, "«Стало понятно, с чего начинать». «Я и сам многому научился».",
                "Первые недели встречи переносили: договорились о постоянном дне.", "Хватит кабинета, двух часов в месяц и плана на страницу.", "План развития, карточки встреч.", "Наставник, куратор программы", season.Day(5, 22))));
            yield return new(season.Day(5, 23), Role.Director, Seen.Case(pairing.Id, (seen, _) => new ApproveCase(pairing.Id, seen, season.Day(5, 23))));
            foreach (var act in Publish(season, pairing)) yield return act;
        }

        yield return Act.Pause(season.Day(5, 29));
        yield return new(season.Day(5, 30), Role.Curator, new PublishResults(season.Cycle, season.Cycle.First == Shown ? [.. told[..2].SelectMany(x => x.Mentors).Select(x => x.Id).Distinct()] : [], season.Day(5, 30)));
        if (season.Cycle.First == Shown) foreach (var act in TakeBack(told[0])) yield return act;
    }

    private static IEnumerable<Act> Gather(Season season, Account curator)
    {
        var (on, held) = (season.Day(5, 12), season.Day(5, 22));
        yield return new(on, Role.Curator, new ScheduleClosing(
            season.Cycle, new(NamedId.Of("demo-order", season.Cycle.First, "95")), held, new(15, 0), 90, EventFormat.InPerson, "актовый зал", new(curator.Id),
            [Invited.Mentors, Invited.Mentees, Invited.Parents, Invited.Partners], 80, "15:00 Открытие, итоги программы\n15:20 Лучшие пары рассказывают о работе\n16:10 Вручение благодарностей", on));
        yield return new(held, Role.Curator, new HoldClosing(season.Cycle, 74, held));
    }

    private static IEnumerable<Act> Publish(Season season, Pairing pairing)
    {
        var (agreed, published) = (season.Day(5, 26), season.Day(5, 28));
        var shown = season.Cycle.First == Shown ? pairing.Members.ToArray() : [];
        foreach (var person in shown)
        {
            var minor = person.AgeOn(agreed) < 18;
            yield return new(agreed, Role.Curator, new GrantConsent(
                person.Id, person.Consent("distribution", season.Cycle.First), ConsentKind.Distribution, minor ? GivenBy.Representative : GivenBy.Self, minor ? person.Representative : null,
                Papers.Of("distribution", person.Number, season.Cycle.First), Gathering.PlanPeriodEnds, agreed));
        }

        yield return new(published, Role.Curator, Seen.Case(pairing.Id, (seen, _) => new PublishCase(pairing.Id, seen, [.. shown.Select(x => x.Id)], [.. shown.Where(pairing.Mentors.Contains).Select(x => x.Id)], [], null, published)));
    }

    /// <summary>A partner showed it too; then a family thought better of it.</summary>
    private static IEnumerable<Act> TakeBack(Pairing pairing)
    {
        DateOnly noted = new(2026, 6, 3), withdrawn = new(2026, 11, 17);
        var child = pairing.Mentees[0];
        yield return new(noted, Role.Curator, new NotePartnerPage(new(Publication.IdOf(pairing.Id)), "Дом детского творчества", "https://ddt.example/nastavnichestvo/opyt", noted));
        yield return new(withdrawn, Role.Curator, new WithdrawConsent(child.Id, child.Consent("distribution", Shown), GivenBy.Representative, withdrawn));
    }
}
