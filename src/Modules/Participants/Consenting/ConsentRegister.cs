using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Consenting;

/// <summary>A page of the register of consents.</summary>
public sealed record ConsentRegister(IReadOnlyList<ConsentEntry> Entries, int Total, int Page)
{
    public const int Size = 100;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    [View("/api/participants/consents")]
    [AllowedTo(Role.Director, Role.Deputy, Role.DeputyHeadMethod, Role.Curator, Role.Psychologist, Role.ClassTeacher, Role.Auditor, Role.DataProtectionOfficer)]
    public static async Task<ConsentRegister> Read(
        IQuerySession session, TimeProvider clock, ConsentKind? kind, ConsentState? state, int? page, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        IQueryable<ConsentEntry> entries = session.Query<ConsentEntry>();
        if (kind is not null) entries = entries.Where(x => x.Kind == kind);
        entries = state switch
        {
            null => entries,
            ConsentState.Expired => entries.Where(x => x.State == ConsentState.Given && x.ValidUntil < today),
            ConsentState.Given => entries.Where(x => x.State == ConsentState.Given && x.ValidUntil >= today),
            _ => entries.Where(x => x.State == state),
        };
        var total = await entries.CountAsync(cancellation);
        var shown = Math.Clamp(page ?? 1, 1, Math.Max(1, (total + Size - 1) / Size));
        var found = await entries.OrderByDescending(x => x.On).ThenBy(x => x.Id).Skip((shown - 1) * Size).Take(Size).ToListAsync(cancellation);
        return new([.. found.Select(x => x with { State = x.StateOn(today) })], total, shown);
    }
}
