using System.Collections.Concurrent;
using System.Reflection;
using JasperFx.Events;
using Mentorship.Matching.Contracts;
using Mentorship.Monitoring.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.GroupWork;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.Cycles;

/// <summary>A closed year binds: nobody writes anything more of it into the log, by whatever command (stage 9).</summary>
public sealed class ClosedCycle : DocumentSessionListenerBase
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Cycles = new();
    private static readonly ConcurrentDictionary<Type, bool> OfGroups = new();

    /// <summary>The year's own opening and closing; papers to its road map, cases and their publication, and what is thought of the year, which come when they come; ends, which are never too late.</summary>
    private static readonly HashSet<Type> StillPossible =
    [
        typeof(CycleOpened), typeof(CycleClosed), typeof(RoadmapLineCompleted), typeof(RoadmapLineRescheduled), typeof(RoadmapLineMarkedNotApplicable),
        typeof(GroupDissolved), typeof(GroupProgrammeTerminated), typeof(MemberLeft), typeof(MentorGaveNotice), typeof(SupportConcluded),
        typeof(CaseDrafted), typeof(CaseEdited), typeof(CaseApproved), typeof(CasePublished), typeof(ResultsPublished), typeof(PartnerPageNoted), typeof(PartnerPageGone), typeof(PublicationWithdrawn),
        typeof(ProgrammeQualityAssessed), typeof(SwotRecorded), typeof(InfluenceAssessed),
    ];

    public override async Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        // what the product itself carries on was begun while the year was open
        if (Actor.Current is null or { Source: Source.Automation }) return;
        var cycles = new HashSet<SchoolYear>();
        foreach (var stream in session.PendingChanges.Streams())
        {
            cycles.UnionWith(stream.Events.Select(x => CycleOf(x.Data)).OfType<SchoolYear>());
            if (GoesByTheGroup(stream.Events) && await YearOfGroup(session, stream, token) is { } year) cycles.Add(year);
        }

        foreach (var cycle in cycles)
            Refused.When(await session.LoadAsync<AnnualCycle>(AnnualCycle.StreamOf(cycle), token) is { Closed: true }, Say.CycleIsClosed.With(cycle));
    }

    /// <summary>What names a group and no year belongs to the year the group is in; what comes with an end is part of the end.</summary>
    private static bool GoesByTheGroup(IEnumerable<IEvent> events) =>
        events.All(x => !StillPossible.Contains(x.Data.GetType())) && events.Any(x => OfGroups.GetOrAdd(
            x.Data.GetType(), type => type.GetProperty("Group", typeof(GroupId)) is not null && type.GetProperty("Cycle", typeof(SchoolYear)) is null));

    /// <summary>The year a group at work is in, which may have changed; before it works, the year it was proposed for.</summary>
    private static async Task<SchoolYear?> YearOfGroup(IDocumentSession session, StreamAction stream, CancellationToken token)
    {
        var named = stream.Events.Select(x => x.Data.GetType().GetProperty("Group", typeof(GroupId))?.GetValue(x.Data)).OfType<GroupId>().First();
        if (await session.LoadAsync<GroupProgramme>(GroupProgramme.IdOf(named), token) is { } programme) return programme.Cycle;
        return (await session.Events.FetchStreamAsync(stream.Id, version: 1, token: token)) is [var first] ? YearNamedIn(first.Data) : null;
    }

    /// <summary>The year an event would be written into, where closing it forbids that.</summary>
    public static SchoolYear? CycleOf(object fact) => StillPossible.Contains(fact.GetType()) ? null : YearNamedIn(fact);

    private static SchoolYear? YearNamedIn(object fact) =>
        Cycles.GetOrAdd(fact.GetType(), x => x.GetProperty("Cycle", typeof(SchoolYear)))?.GetValue(fact) as SchoolYear?;
}
