using System.Globalization;
using Mentorship.Design;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Ordering.Drafting;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.Documenting;

/// <summary>The facts that papers are written from; what is not known leaves a blank to be filled in.</summary>
public sealed record DocumentFacts(
    string School, DateOnly On, string? Director, string? Curator, ParticipantId? Person, NameBook Names, IReadOnlyList<GroupFile> Groups, IReadOnlyList<PlannedLine> Plan, IReadOnlyList<RoadmapStage> Stages)
{
    private SchoolYear Cycle => SchoolYear.Of(On);

    public static async Task<DocumentFacts> Of(ParticipantId? person, DateOnly on, IQuerySession session, Courier courier, CancellationToken cancellation)
    {
        var staff = (await courier.Ask<Staff>(new StaffOf(), cancellation)).All;
        var curator = (await CuratorInOfficeHandler.AppointmentOn(session, on))?.Appointee;
        IReadOnlyList<GroupFile> groups = person is { } mentor ? [.. (await session.Query<GroupFile>().Where(x => x.Mentors.Contains(mentor)).ToListAsync(cancellation)).OrderBy(x => x.FormedOn)] : [];
        return new(
            (await courier.Ask<SchoolTitle>(new SchoolTitleOf(), cancellation)).Title, on, staff.FirstOrDefault(x => x.IsDirector)?.Shown, staff.FirstOrDefault(x => x.Account == curator)?.Shown, person,
            await NameBook.Of([.. new[] { person }.OfType<ParticipantId>(), .. groups.SelectMany(x => x.Mentees)], x => courier.Ask<Names>(x, cancellation), Words.NameUnknown, inCases: true),
            groups, (await YearPlanVersion.Last(session, SchoolYear.Of(on), cancellation))?.Lines ?? [], (await PlanInForce.Of(session)).Version?.Stages ?? []);
    }

    public string ValueOf(string field, NameCase wanted) => field switch
    {
        "school" => School,
        "year" => Cycle.ToString(),
        "on" => OrderFacts.Dated(On),
        "end" => OrderFacts.Dated(Cycle.Ends),
        "director" => OrderFacts.Declined(Director, wanted),
        "signatory" => Director is null ? OrderFacts.Blank : Kernel.Naming.Signature.Of(Director),
        "curator" => OrderFacts.Declined(Curator, wanted),
        "person" => Person is { } person ? Names[person, wanted] : OrderFacts.Blank,
        "place" => Person is { } person ? Names.PlaceOf(person) : OrderFacts.Blank,
        "completed" => Count(x => x.State == GroupState.Completed),
        "reached" => Count(x => x.Result == ProgrammeResult.GoalReached),
        "meetings" => Groups.Sum(x => x.Meetings.Count(meeting => meeting.HeldOn is not null)).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
    };

    /// <summary>A table with its head; nothing below the head where nothing is known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TableOf(string what) => what switch
    {
        "stages" => [Head(Say.DocumentStagesHead), .. Stages.Where(x => x.Title.Length > 0).Select(x => new[] { x.Number, PlannedLine.Unnumbered(x.Title) })],
        "plan" => [Head(Say.DocumentPlanHead), .. Plan.Select(x => new[] { x.Line, x.Unnumbered(), Words.Of(x.DueOn), x.Responsible })],
        "groups" => [Head(Say.DocumentGroupsHead), .. Groups.Select(x => new[] { x.Cycle.ToString(), Words.Of(x.Form), Names.Of(x.Mentees), Words.Of(x.FormedOn), Words.Of(x.EndedOn ?? x.PlannedUntil), x.Result is { } result ? Words.Of(result) : Words.Of(x.State) })],
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "no such table"),
    };

    private static string[] Head(string head) => head.Split('|', StringSplitOptions.TrimEntries);

    private string Count(Func<GroupFile, bool> which) => Groups.Count(which).ToString(CultureInfo.InvariantCulture);
}
