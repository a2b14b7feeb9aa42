using System.Runtime.CompilerServices;
using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Kernel.Tables;
using Mentorship.Participants.Vault;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Participants.Consenting;

/// <summary>A page of the register of consents.</summary>
public sealed record ConsentRegister(IReadOnlyList<ConsentEntry> Entries, int Total, int Page, int Pages)
{
    public const int Size = 100;

    [View("/api/participants/consents")]
    [Needs(Deed.ReadConsents)]
    public static async Task<ConsentRegister> Read(
        IQuerySession session, TimeProvider clock, ConsentKind? kind, ConsentState? state, string? place, Deadline? deadline, int? page, CancellationToken cancellation)
    {
        var (today, filter) = (Today.Of(clock), new RegisterFilter(kind, state, place, deadline));
        var entries = await filter.Of(session, today, cancellation);
        var leaf = new Leaf(await entries.CountAsync(cancellation), Size, page);
        var found = await filter.Ordered(entries).Skip(leaf.Skip).Take(Size).ToListAsync(cancellation);
        return new([.. found.Select(x => x with { State = x.StateOn(today) })], leaf.Total, leaf.Page, leaf.Pages);
    }

    /// <summary>The register as a workbook to take away: what is looked for of it, whole.</summary>
    [View("/api/participants/consents/workbook")]
    [Needs(Deed.ReadConsents)]
    public static async Task Workbook(
        IQuerySession session, TimeProvider clock, ConsentKind? kind, ConsentState? state, string? place, Deadline? deadline, HttpContext http)
    {
        var (today, filter) = (Today.Of(clock), new RegisterFilter(kind, state, place, deadline));
        TakenAway.As(http.Response, $"{Say.RegisterTitle} {Words.Of(today)}.xlsx", Kernel.Tables.Workbook.ContentType);
        Column[] columns =
        [
            new(Say.FullName, 34), new(Say.PlaceOfPerson), new(Say.KindOfConsent, 34), new(Say.StateOfConsent), new(Say.ConsentGivenBy), new(Say.VersionColumn, 10), new(Say.DateOfConsent, 12),
            new(Say.ValidUntil, 12), new(Say.StopBy, 12), new(Say.DestroyBy, 12),
        ];
        await Kernel.Tables.Workbook.Write(new(Say.RegisterTitle, columns, Rows(session, filter, today, http.RequestAborted)), http.Response.Body, http.RequestAborted);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQuerySession session, RegisterFilter filter, DateOnly today, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // all lines at once, so that none is told twice or left out that comes or goes meanwhile
        var all = await filter.Ordered(await filter.Of(session, today, cancellation)).ToListAsync(cancellation);
        foreach (var batch in all.Chunk(Size))
        {
            var cards = await Cards.Open(session, Matter.Names, batch.Select(x => x.Participant), cancellation);
            foreach (var x in batch)
            {
                var card = cards.GetValueOrDefault(x.Participant);
                yield return
                [
                    card?.Profile.FullName ?? Say.PersonalRecordGone, card?.Profile.Place, Words.Of(x.Kind), Words.Of(x.StateOn(today)), Words.Of(x.By), x.FormVersion, x.On, x.ValidUntil, x.StopBy, x.DestroyBy,
                ];
            }
        }
    }
}
