using Marten;
using Mentorship.Design;
using Mentorship.Kernel;
using Mentorship.Language;

namespace Mentorship.Host.Access.Links;

/// <summary>An issued link as staff see it; nothing by which anybody could open it.</summary>
public sealed record LinkLine(Guid Link, LinkKind Kind, ParticipantId Participant, GivenBy By, LinkState State, string? Answer, DateTimeOffset At, DateTimeOffset Until);

/// <summary>A page of the links of the school, the latest first.</summary>
public sealed record IssuedLinks(IReadOnlyList<LinkLine> Lines, int Total, int Page, int Pages)
{
    public const int Size = 50;

    [View("/api/host/links"), Needs(Deed.ReadLinks)]
    public static async Task<IssuedLinks> Read(IQuerySession session, int? page, CancellationToken cancellation)
    {
        var (school, now) = (session.TenantId, DateTimeOffset.UtcNow);
        var mine = Extent.Of(Deed.ReadLinks).People;
        var asked = session.Query<OneTimeLink>().Where(x => x.School == school);
        if (mine is not null) asked = asked.Where(x => x.Matter.Participant.IsOneOf(mine));
        var leaf = new Leaf(await asked.CountAsync(cancellation), Size, page);
        var links = await asked.OrderByDescending(x => x.Number).Skip(leaf.Skip).Take(Size).ToListAsync(cancellation);
        return new(
            [.. links.Select(x => new LinkLine(x.Number, x.Matter.Kind, new(x.Matter.Participant), x.Matter.By, x.StateAt(now), x.Answer, x.At, x.Until))],
            leaf.Total, leaf.Page, leaf.Pages);
    }
}
