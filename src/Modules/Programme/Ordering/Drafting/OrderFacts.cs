using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel.Naming;
using Mentorship.Matching.Contracts;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.RoadMapping;
using Wolverine;

namespace Mentorship.Programme.Ordering.Drafting;

/// <summary>The facts that an order is written from; what is not known leaves a blank to be filled in.</summary>
public sealed record OrderFacts(
    string School, DateOnly On, string? Appointee, string? Curator, string? Director, IReadOnlyList<ParticipantId> People, IReadOnlyList<GroupStanding> Groups, NameBook Names,
    IReadOnlyList<string> Staff, IReadOnlyList<PlannedLine> Plan)
{
    /// <summary>The members of a project group beside its head.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public const string Blank = "____________";

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>Whoever is named in the order, and the members of its groups.</summary>
    public IReadOnlyList<ParticipantId> Named => [.. People.Union(Groups.SelectMany(x => x.Members))];

    public string Signature => $"Директор {OrderText.Cell} {(Director is null ? Blank : Kernel.Naming.Signature.Of(Director))}";

    private SchoolYear Cycle => SchoolYear.Of(On);

    public static async Task<OrderFacts> Of(DraftOrder order, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation)
    {
        var staff = (await bus.InvokeAsync<Staff>(new StaffOf(), cancellation)).All;
        var curator = order.Kind == OrderKind.AppointCurator ? order.Appointee : (await CuratorInOfficeHandler.AppointmentOn(session, order.On))?.Appointee;
        var groups = order.Groups.Count == 0 ? [] : (await bus.InvokeAsync<Groups>(new GroupsOf(order.Groups), cancellation)).All;
        return new(
            (await bus.InvokeAsync<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title, order.On, Shown(order.Appointee), Shown(curator), staff.FirstOrDefault(x => x.IsDirector)?.Shown,
            order.Participants, groups,
            await NameBook.Of([.. order.Participants, .. groups.SelectMany(x => x.Members)], x => bus.InvokeAsync<Names>(x, cancellation), Words.NameUnknown, inCases: true),
            [.. staff.Select(x => x.Shown)], await PlanFor(order, session, clock, cancellation))
        {
            Members = [.. order.Acquainted.Where(x => x != order.Appointee).Select(x => Shown(x)).OfType<string>()],
        };

        string? Shown(AccountId? account) => staff.FirstOrDefault(x => x.Account == account)?.Shown;
    }

    /// <summary>What an order approves line by line: the map itself, or the last plan drawn up from it for the year.</summary>
    private static async Task<IReadOnlyList<PlannedLine>> PlanFor(DraftOrder order, IDocumentSession session, TimeProvider clock, CancellationToken cancellation) => order.Kind switch
    {
        OrderKind.ApproveRoadmap when await ReadRoadmap.Progress(session, clock, null) is { } map => [.. map.Lines.Where(x => x.Line.ToBeDone).Select(PlannedLine.Of)],
        OrderKind.ApproveImplementationPlan => (await YearPlanVersion.Last(session, SchoolYear.Of(order.On), cancellation))?.Lines ?? [],
        _ => [],
    };

    public string ValueOf(string field, NameCase wanted) => field switch
    {
        "school" => School,
        "year" => Cycle.ToString(),
        "on" => Dated(On),
        "end" => Dated(Cycle.Ends),
        "appointee" => Declined(Appointee, wanted),
        "curator" => Declined(Curator, wanted),
        "members" => Members.Count == 0 ? Blank : string.Join(", ", Members.Select(x => Declined(x, wanted))),
        "people" => People.Count == 0 ? Blank : string.Join(", ", People.Select(x => Names[x, wanted])),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
    };

    public IEnumerable<string> TableOf(string what) => what switch
    {
        "groups" => Rows("№ | Форма | Ролевая модель | Наставник | Наставляемые | Срок", Groups.Select(x =>
            $"{Words.Of(x.Form)} | {x.RoleModel} | {Names.Of(x.Mentors)} | {Names.Of(x.Members.Except(x.Mentors))} | до {Words.Of(x.Cycle.Ends)}")),
        "people" => Rows("№ | Фамилия, имя, отчество | Класс, должность", People.Select(x => $"{Names[x]} | {Names.PlaceOf(x)}")),
        "staff" => Rows("№ | Фамилия, имя, отчество | Должность", Staff.Select(x => $"{x} | {Blank}")),
        "plan" => Rows("Пункт | Мероприятие | Срок | Ответственный", Plan.Select(x => $"{x.Unnumbered().Replace(OrderText.Cell, '/')} | {Words.Of(x.DueOn)} | {x.Responsible}"), Plan.Select(x => x.Line)),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "no such table"),
    };

    public static string Dated(DateOnly day) => day.ToString("d MMMM yyyy 'года'", Russian);

    private static IEnumerable<string> Rows(string head, IEnumerable<string> rows, IEnumerable<string>? numbers = null) =>
        [head, .. rows.Zip(numbers ?? Enumerable.Range(1, int.MaxValue).Select(x => $"{x}"), (row, number) => $"{number} | {row.ReplaceLineEndings(" ")}")];

    /// <summary>A name in a case, or a blank to be filled in.</summary>
    public static string Declined(string? name, NameCase wanted) => name is null ? Blank : Declension.Of(name, wanted);
}
