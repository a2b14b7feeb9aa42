using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Mentorship.Programme.NormativeBase;
using Mentorship.Programme.Ordering;
using Mentorship.Programme.Publishing;

namespace Mentorship.Programme.Evidence;

/// <summary>What a region asks a school to show of its mentoring, again at every date.</summary>
public enum EvidenceItem
{
    WebSection, IntroducingOrder, Regulation, RoadMap, Programme, ImplementationPlan, CuratorOrder, CuratorTraining, ProjectGroup, MenteeBase, MentorBase, MentorRewards, GroupOrders, GroupsByOrder,
    PublishedCases,
}

/// <summary>One row of the checklist: what shows it, and where that is looked up; nothing where there is nothing to show.</summary>
public sealed record EvidenceRow(EvidenceItem Item, string? Shown, string? Place);

/// <summary>The checklist of evidence as it stood on a day; filled from the facts, so it is never late (form of 2024 of the Krasnoyarsk region).</summary>
public sealed record EvidencePack(DateOnly On, SchoolYear Cycle, IReadOnlyList<EvidenceRow> Rows)
{
    [View("/api/programme/evidence"), Needs(Deed.ReadOrders)]
    public static async Task<EvidencePack> Read(IQuerySession session, Courier courier, TimeProvider clock, DateOnly? on, CancellationToken cancellation)
    {
        var (today, asked) = (Today.Of(clock), on);
        var day = asked is { } past && past < today ? past : today;
        var cycle = SchoolYear.Of(day);
        var facts = await NormativeFacts.Of(session, cancellation);
        var bases = await courier.Ask<BaseSizes>(new BasesAt(cycle, day), cancellation);
        var published = (await session.Query<Publication>().ToListAsync(cancellation)).Count(x => x.Group is not null && x.WasUp(day));
        return new(day, cycle, [.. Filled(facts, NormativeState.Of(facts, day), bases, published, await AddressOn(session, day, cancellation))]);
    }

    /// <summary>What the facts say row by row.</summary>
    public static IEnumerable<EvidenceRow> Filled(NormativeFacts facts, NormativeState state, BaseSizes bases, int published, string? address)
    {
        OrderEntry[] pairs = [.. facts.Orders.Where(x => x.Kind == OrderKind.GroupsApproved && x.InForce(state.On) && SchoolYear.Of(x.IssuedOn) == state.Cycle).OrderBy(x => x.IssuedOn)];
        yield return new(EvidenceItem.WebSection, address, address);
        yield return Order(EvidenceItem.IntroducingOrder, BasePart.IntroducingOrder);
        yield return Order(EvidenceItem.Regulation, BasePart.Regulation);
        yield return new(EvidenceItem.RoadMap, state[BasePart.RoadMap] is { Since: { } since, Version: { } version } ? Say.EvidenceVersion.With(version, Words.Of(since)) : null, "/roadmap");
        yield return Order(EvidenceItem.Programme, BasePart.Programme);
        yield return Order(EvidenceItem.ImplementationPlan, BasePart.ImplementationPlan);
        yield return Order(EvidenceItem.CuratorOrder, BasePart.Curator);
        yield return new(EvidenceItem.CuratorTraining, state[BasePart.CuratorTraining].Since is { } trained ? Words.Of(trained) : null, "/normative-base");
        yield return Order(EvidenceItem.ProjectGroup, BasePart.ProjectGroup);
        yield return new(EvidenceItem.MenteeBase, Counted(bases.Mentees), $"/bases/mentees?cycle={state.Cycle.First}");
        yield return new(EvidenceItem.MentorBase, Counted(bases.Mentors), $"/bases/mentors?cycle={state.Cycle.First}");
        yield return Order(EvidenceItem.MentorRewards, BasePart.MentorRewards);
        yield return new(EvidenceItem.GroupOrders, pairs.Length == 0 ? null : string.Join("; ", pairs.Select(x => Say.EvidenceOrder.With(x.Number, Words.Of(x.IssuedOn)))), "/orders");
        yield return new(EvidenceItem.GroupsByOrder, Counted(pairs.Sum(x => x.Groups)), "/groups");
        yield return new(EvidenceItem.PublishedCases, Counted(published), "/cases");

        EvidenceRow Order(EvidenceItem item, BasePart part) => facts.Orders.FirstOrDefault(x => x.Id == state[part].Order) is { } order
            ? new(item, Say.EvidenceOrder.With(order.Number, Words.Of(order.IssuedOn)), $"/orders/{order.Id.Value}")
            : new(item, null, "/normative-base");
    }

    private static string? Counted(int many) => many == 0 ? null : many.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string?> AddressOn(IQuerySession session, DateOnly day, CancellationToken cancellation) =>
        (await session.LoadAsync<WebSection>(WebSection.Stream, cancellation))?.On(day) is { } named
            ? (await Safe.Open<WebAddress>(session, Matter.Paper, [named.Text], cancellation)).GetValueOrDefault(named.Text)?.Address : null;
}
