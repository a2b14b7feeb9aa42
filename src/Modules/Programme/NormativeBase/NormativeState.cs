using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.RoadMapping;

namespace Mentorship.Programme.NormativeBase;

/// <summary>The parts of a school's normative base: those of stage 3, and those that the methodology and other schools' maps put beside them.</summary>
public enum BasePart { IntroducingOrder, Programme, RoadMap, ImplementationPlan, Curator, CuratorTraining, MaterialStudied, ProjectGroup, Regulation, MentorRewards, PersonalDataPolicy }

/// <summary>One part on a day: whether it is in force, since when, and by which order, paper and version.</summary>
public sealed record PartState(BasePart Part, string? Line, DateOnly? Since, OrderId? Order = null, string? Number = null, DocumentId? Document = null, int? Version = null)
{
    public bool Done => Since is not null;
}

/// <summary>The school's normative base as it was in force on a day; nobody ticks it off (stage 3, 3.R).</summary>
public sealed record NormativeState(SchoolYear Cycle, DateOnly On, IReadOnlyList<PartState> Parts)
{
    /// <summary>Whether all that stage 3 asks for is in force.</summary>
    public bool Ready => Parts.All(x => x.Done || x.Line is null);

    public PartState this[BasePart part] => Parts.First(x => x.Part == part);

    [View("/api/programme/normative-base"), Needs(Deed.ReadOrders)]
    public static Task<NormativeState> Read(IQuerySession session, TimeProvider clock, DateOnly? on, CancellationToken cancellation) => At(session, on ?? Today.Of(clock), cancellation);

    public static async Task<NormativeState> At(IQuerySession session, DateOnly on, CancellationToken cancellation) => Of(await NormativeFacts.Of(session, cancellation), on);

    public static NormativeState Of(NormativeFacts facts, DateOnly on)
    {
        var cycle = SchoolYear.Of(on);
        var curator = facts.Last(OrderKind.AppointCurator, on);
        var (programme, plan) = (facts.Last(OrderKind.ApproveProgramme, on), facts.Last(OrderKind.ApproveImplementationPlan, on, x => SchoolYear.Of(x.IssuedOn) == cycle));
        var map = facts.Roadmap?.Approvals.LastOrDefault(x => x.OccurredOn <= on);
        var studied = facts.Minutes.Where(x => x.On <= on && x.Subjects.Contains(MinutesSubject.MaterialStudied)).MaxBy(x => x.On);
        return new(cycle, on,
        [
            By(BasePart.IntroducingOrder, "3.1", facts.Last(OrderKind.IntroduceTargetModel, on)),
            By(BasePart.Programme, "3.2", programme) with { Document = facts.Programme?.Versions.FirstOrDefault(x => x.Version == programme?.Version)?.Document ?? programme?.Document },
            new(BasePart.RoadMap, "3.3", map?.OccurredOn, Version: map?.Version),
            By(BasePart.ImplementationPlan, "3.4", plan),
            By(BasePart.Curator, "3.5", curator),
            new(BasePart.CuratorTraining, "3.6", curator?.TrainedOn <= on ? curator!.TrainedOn : null, Document: curator?.Certificate),
            new(BasePart.MaterialStudied, null, studied?.On, Number: studied?.Number, Document: studied?.Document),
            By(BasePart.ProjectGroup, null, facts.Last(OrderKind.ProjectGroup, on)),
            facts.Act(BasePart.Regulation, LocalActKind.Regulation, on),
            facts.Act(BasePart.MentorRewards, LocalActKind.MentorRewards, on),
            facts.Act(BasePart.PersonalDataPolicy, LocalActKind.PersonalDataPolicy, on),
        ]);
    }

    private static PartState By(BasePart part, string? line, OrderEntry? order) => new(part, line, order?.IssuedOn, order?.Id, order?.Number, order?.Document, order?.Version);
}

/// <summary>What the state of the normative base is read from.</summary>
public sealed record NormativeFacts(IReadOnlyList<OrderEntry> Orders, IReadOnlyList<Minutes> Minutes, IReadOnlyList<LocalAct> Acts, MentoringProgramme? Programme, Roadmap? Roadmap)
{
    public static async Task<NormativeFacts> Of(IQuerySession session, CancellationToken cancellation)
    {
        var batch = session.CreateBatchQuery();
        var (orders, minutes, acts) = (batch.Query<OrderEntry>().ToList(), batch.Query<Minutes>().ToList(), batch.Query<LocalAct>().ToList());
        var (programme, roadmap) = (batch.Load<MentoringProgramme>(MentoringProgramme.Stream), batch.Load<Roadmap>(RoadMapping.Roadmap.Stream));
        await batch.Execute(cancellation);
        return new(await orders, await minutes, await acts, await programme, await roadmap);
    }

    /// <summary>The last order of a kind that holds on a day.</summary>
    public OrderEntry? Last(OrderKind kind, DateOnly on, Func<OrderEntry, bool>? also = null) =>
        Orders.Where(x => x.Kind == kind && x.InForce(on) && also?.Invoke(x) != false).OrderBy(x => x.IssuedOn).ThenBy(x => x.Id.Value).LastOrDefault();

    /// <summary>A local act by its last version that an order in force holds up.</summary>
    public PartState Act(BasePart part, LocalActKind kind, DateOnly on)
    {
        var held = (Acts.FirstOrDefault(x => x.Kind == kind)?.Versions ?? []).LastOrDefault(x => x.ApprovedOn <= on && OrderOf(x)?.InForce(on) == true);
        return held is null ? new(part, null, null) : new(part, null, held.ApprovedOn, held.Order, OrderOf(held)!.Number, held.Document, held.Version);

        OrderEntry? OrderOf(LocalActVersion version) => Orders.FirstOrDefault(x => x.Id == version.Order);
    }
}
