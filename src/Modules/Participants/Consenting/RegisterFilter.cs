using Mentorship.Kernel.Journal;
using Mentorship.Participants.Destroying;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Consenting;

/// <summary>Whether the term to destroy what rested on a consent still runs or is over.</summary>
public enum Deadline { Running, Late }

/// <summary>What of the register of consents is looked for.</summary>
public sealed record RegisterFilter(ConsentKind? Kind, ConsentState? State, string? Place, Deadline? Deadline)
{
    public async Task<IQueryable<ConsentEntry>> Of(IQuerySession session, DateOnly today, CancellationToken cancellation)
    {
        IQueryable<ConsentEntry> entries = session.Query<ConsentEntry>().Where(x => !x.IsAnswered);
        if (Extent.Of(Deed.ReadConsents).People is { } people) entries = entries.Where(x => x.Participant.IsOneOf(people));
        // whoever sees pseudonyms may not find out by a class who stands behind them
        if (Place is { Length: > 0 } place && !Readings.Hides(Guid.Empty))
        {
            var there = (await session.Query<Card>().Where(x => x.Profile.Place == place).Select(x => x.Id).ToListAsync(cancellation)).ToArray();
            entries = entries.Where(x => x.Participant.IsOneOf(there));
        }

        if (Kind is { } kind) entries = entries.Where(x => x.Kind == kind);
        if (Deadline is { } deadline)
        {
            // what was destroyed is due no more, nor is what a new consent has come for
            var due = (await session.Query<DestructionEntry>().Where(x => x.Number == null).ToListAsync(cancellation)).Where(x => x.Due is not null).Select(x => x.Id).ToArray();
            entries = entries.Where(x => x.DestroyBy != null && x.Participant.IsOneOf(due));
            entries = deadline == Consenting.Deadline.Late ? entries.Where(x => x.DestroyBy < today) : entries.Where(x => x.DestroyBy >= today);
        }

        return State switch
        {
            null => entries,
            ConsentState.Expired => entries.Where(x => x.State == ConsentState.Expired || (x.State == ConsentState.Given && x.ValidUntil < today)),
            ConsentState.Given => entries.Where(x => x.State == ConsentState.Given && (x.ValidUntil == null || x.ValidUntil >= today)),
            { } state => entries.Where(x => x.State == state),
        };
    }

    /// <summary>The nearest term first where terms are looked for, else the latest first.</summary>
    public IQueryable<ConsentEntry> Ordered(IQueryable<ConsentEntry> entries) =>
        Deadline is null ? entries.OrderByDescending(x => x.On).ThenBy(x => x.Id) : entries.OrderBy(x => x.DestroyBy).ThenBy(x => x.Id);
}
