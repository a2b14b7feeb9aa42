using Mentorship.Design;
using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>A page of the register of consents.</summary>
public sealed record ConsentRegister(IReadOnlyList<ConsentEntry> Entries, int Total, int Page, int Pages)
{
    public const int Size = 100;

    [View("/api/participants/consents")]
    [Needs(Deed.ReadConsents)]
    public static async Task<ConsentRegister> Read(
        IQuerySession session, TimeProvider clock, ConsentKind? kind, ConsentState? state, int? page, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        IQueryable<ConsentEntry> entries = session.Query<ConsentEntry>();
        if (Extent.Of(Deed.ReadConsents).People is { } people) entries = entries.Where(x => people.Contains(x.Participant));
        if (kind is not null) entries = entries.Where(x => x.Kind == kind);
        entries = state switch
        {
            null => entries,
            ConsentState.Expired => entries.Where(x => x.State == ConsentState.Given && x.ValidUntil < today),
            ConsentState.Given => entries.Where(x => x.State == ConsentState.Given && x.ValidUntil >= today),
            _ => entries.Where(x => x.State == state),
        };
        var leaf = new Leaf(await entries.CountAsync(cancellation), Size, page);
        var found = await entries.OrderByDescending(x => x.On).ThenBy(x => x.Id).Skip(leaf.Skip).Take(Size).ToListAsync(cancellation);
        return new([.. found.Select(x => x with { State = x.StateOn(today) })], leaf.Total, leaf.Page, leaf.Pages);
    }
}
