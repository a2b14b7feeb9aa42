using Mentorship.Host.Access;
using Mentorship.Host.Organisations;
using Mentorship.Kernel;
using Mentorship.Language;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.Cycles;
using Mentorship.Programme.Evidence;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Editing;

namespace Mentorship.Host.Demo;

/// <summary>Stage 3 of the story, and the lines of the road map that a paper completes.</summary>
public static class Normative
{
    private static readonly (string Line, int Month, int Day)[] WithEvidence =
        [("4.Z2", 9, 16), ("5.Z", 9, 4), ("6.3", 9, 20), ("9.1a", 5, 22), ("9.1c", 5, 28)];

    public static IEnumerable<Act> Founding()
    {
        DateOnly begin = new(2023, 8, 15);
        yield return new(begin, Role.Director, new ChangeSettings(true, true, 14, 10, null, null, null, null, null, null, null, 30, true, true, 21, 35, begin));
        yield return new(begin, Role.Curator, SeedOf(begin));
        yield return new(begin.AddDays(5), Role.Director, new ApproveRoadmap(1, null, begin.AddDays(5)));
    }

    /// <summary>What the school regulated for itself in its first year: the regulation, the project group, the section of its site.</summary>
    public static IEnumerable<Act> Regulating(Season season, Account curator, IReadOnlyList<Account> members)
    {
        var on = season.Day(8, 29);
        yield return new(on, Role.Curator, new NameWebSection("https://school.example/mentoring", on));
        yield return new(on, Role.Curator, new DraftLocalAct(LocalActKind.Regulation, Papers.Of("regulation", season.Cycle), on));
        yield return new(on, Role.Director, new ApproveLocalAct(LocalActKind.Regulation, OrderOf(season, "61"), MinutesOf(season, "1"), on));
        foreach (var act in Drafted(season, "66", OrderKind.ProjectGroup, new(curator.Id), [.. members.Select(x => new AccountId(x.Id))], on)) yield return act;
    }

    /// <summary>An order that is drafted here, and issued under a number of the office.</summary>
    private static IEnumerable<Act> Drafted(Season season, string number, OrderKind kind, AccountId appointee, IReadOnlyList<AccountId> acquainted, DateOnly on)
    {
        yield return new(on, Role.Curator, new DraftOrder(OrderOf(season, number), kind, [], [], appointee, acquainted, on));
        yield return new(on, Role.Director, new IssueDraft(OrderOf(season, number), $"{number}-о", on));
    }

    /// <summary>What the school wants to change in its map: a draft that waits for the director.</summary>
    public static IEnumerable<Act> Redrafting()
    {
        DateOnly on = new(2026, 11, 18);
        yield return new(on, Role.Curator, new DraftNextVersion(1, new(2023), new(2026), on));
        yield return new(on, Role.Curator, new AddLine(
            2, "9.9", "9.8", "9", LineKind.Activity, "9.9. Конкурс «Наставник года».", "Contest of mentors", "Май 2027", "Директор, куратор", "положение о конкурсе", 7, "9.3", null, on));
        yield return new(on.AddDays(1), Role.Curator, new ChangeLine(
            2, "5.3b", null, "5", LineKind.Activity, "и сопоставление данных с анкетами наставляемых.", "Compare them with those of the mentees", "Сентябрь, 2023, 2024, 2025, 2026", "Куратор, психолог",
            "матрица сопоставления", 3, "5.R", "matching.questionnaires_compared", on.AddDays(1)));
        yield return new(on.AddDays(1), Role.Curator, new MoveLine(2, "5.3b", "5.1", on.AddDays(1)));
    }

    public static IEnumerable<Act> Of(Season season, Account curator)
    {
        yield return new(season.Day(8, 20), Role.Director, new OpenCycle(season.Cycle, season.Day(8, 20)));
        yield return Order(season, OrderKind.IntroduceTargetModel, "61", season.Day(8, 25));
        yield return new(season.Day(8, 26), Role.Curator, new DraftProgramme(Papers.Of("programme", season.Cycle), season.Day(8, 26)));
        yield return Order(season, OrderKind.ApproveProgramme, "62", season.Day(8, 28));
        yield return Order(season, OrderKind.ApproveRoadmap, "63", season.Day(8, 28));
        yield return Minutes(season, "1", Sitting.PedagogicalCouncil, season.Day(8, 28), MinutesSubject.MaterialStudied, MinutesSubject.StaffInformed, MinutesSubject.ProgrammeDiscussed, MinutesSubject.RegulationDiscussed);
        yield return Minutes(season, "2", Sitting.PupilsMeeting, season.Day(9, 5), MinutesSubject.PupilsInformed);
        yield return new(season.Day(8, 28), Role.Curator, new DraftImplementationPlan(season.Cycle, season.Day(8, 28)));
        yield return Order(season, OrderKind.ApproveImplementationPlan, "64", season.Day(8, 29));
        yield return Order(season, OrderKind.AppointCurator, "65", season.Day(8, 30), new AccountId(curator.Id));
        yield return new(season.Day(8, 31), Role.Director, new TrainCurator(36, Papers.Of("certificate", season.Cycle), season.Day(8, 31)));
        foreach (var (line, month, day) in WithEvidence)
            yield return new(season.Day(month, day), Role.Curator, new CompleteLine(line, season.Cycle, Papers.Of("evidence", season.Cycle, line), season.Day(month, day)));
    }

    /// <summary>The road map of 2023-2027 as the product carries it.</summary>
    public static LoadRoadmap SeedOf(DateOnly on) =>
        new(new(2023), new(2026), "Дорожная карта школы 2023–2027", Carried.Roadmap, Carried.Content(Carried.Roadmap), on);

    public static Act Order(Season season, OrderKind kind, string number, DateOnly on, AccountId? appointee = null, IReadOnlyList<GroupId>? groups = null, IReadOnlyList<ParticipantId>? people = null) =>
        new(on, Role.Director, new IssueOrder(
            OrderOf(season, number), kind, $"{number}-о", Papers.Of("order", season.Cycle, number), groups ?? [], people ?? [], appointee, on));

    private static Act Minutes(Season season, string number, Sitting sitting, DateOnly on, params IReadOnlyList<MinutesSubject> subjects) =>
        new(on, Role.Curator, new RecordMinutes(MinutesOf(season, number), sitting, number, subjects, Papers.Of("minutes", season.Cycle, number), on));

    private static MinutesId MinutesOf(Season season, string number) => new(NamedId.Of("demo-minutes", season.Cycle.First, number));

    private static OrderId OrderOf(Season season, string number) => new(NamedId.Of("demo-order", season.Cycle.First, number));
}
