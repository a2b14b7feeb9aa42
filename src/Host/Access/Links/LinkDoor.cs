using System.Security.Cryptography;
using JasperFx;
using Marten;
using Mentorship.Host.Access.Watching;
using Mentorship.Kernel;
using Mentorship.Participants.Contracts;
using Microsoft.AspNetCore.DataProtection;

namespace Mentorship.Host.Access.Links;

/// <summary>What became of a try to open a link: a pass for half an hour, or how long to wait before the next; else nothing is told.</summary>
public sealed record Opening(string? Pass, TimeSpan? Wait);

/// <summary>Opens one-time links and lets their one act be done.</summary>
public sealed class LinkDoor(IDocumentStore store, LinkBrake brake, Watch watch, IDataProtectionProvider protection, Courier courier)
{
    private static readonly TimeSpan PassGood = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector passes = protection.CreateProtector("access.links.pass").ToTimeLimitedDataProtector();

    /// <summary>Shows the second thing; of a link that is unknown, used, revoked, burnt or too old it is told as little as of a wrong date.</summary>
    public async Task<Opening> Open(string secret, DateOnly? born)
    {
        var hash = OneTimeLink.HashOf(secret);
        if (brake.Begin(hash) is { } wait) return new(null, wait);
        await using var session = store.LightweightSession(Sight.Nobody);
        var link = await session.LoadAsync<OneTimeLink>(hash);
        if (link is null)
        {
            await watch.Once(SecurityMatter.LinkRefused, null);
            return new(null, null);
        }

        if (link.StateAt(DateTimeOffset.UtcNow) != LinkState.Open)
        {
            await Note(session, SecurityMatter.LinkRefused, link);
            return new(null, null);
        }

        if (born is { } day && await Fits(link, day))
        {
            brake.Succeeded(hash);
            return new(passes.Protect(hash, PassGood), null);
        }

        var tried = link.TriedWrongly();
        session.UpdateRevision(tried, link.Revision + 1);
        await Note(session, tried.WrongTries >= OneTimeLink.Tries ? SecurityMatter.LinkBurnt : SecurityMatter.LinkRefused, link);
        return new(null, null);
    }

    /// <summary>The link a pass was given for, while both are good.</summary>
    public async Task<OneTimeLink?> Look(string secret, string? pass)
    {
        try
        {
            if (pass is not { Length: > 0 } || passes.Unprotect(pass) is not { } hash || hash != OneTimeLink.HashOf(secret)) return null;
            await using var session = store.QuerySession(Sight.Nobody);
            return await session.LoadAsync<OneTimeLink>(hash) is { } link && link.StateAt(DateTimeOffset.UtcNow) == LinkState.Open ? link : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>
    /// Does what the link is for. The last command uses the link up in its own transaction: of two who click at once one ends it,
    /// and where something went wrong before, the link is good still and what was done already is not done twice.
    /// </summary>
    public Task Use(OneTimeLink link, string answer, string? shown, IReadOnlyList<object> act) => As(link, async courier =>
    {
        if (!LinkActs.Last.Contains(act[^1].GetType())) throw new InvalidOperationException($"{act[^1].GetType().Name} would not use the link up.");
        foreach (var command in act.SkipLast(1)) await courier.Send(command);
        Errand.Current = new(link, act[^1], answer, shown);
        try
        {
            await courier.Send(act[^1]);
        }
        finally
        {
            Errand.Current = null;
        }
    });

    /// <summary>Asks or acts as the holder of a link.</summary>
    public async Task As(OneTimeLink link, Func<Courier, Task> act)
    {
        Actor.Current = link.Holder();
        await act(courier);
    }

    private async Task<bool> Fits(OneTimeLink link, DateOnly day)
    {
        Actor.Current = link.Holder();
        return (await courier.Ask<BirthdayFits>(new BirthdayOf(new(link.Matter.Participant), day))).Yes;
    }

    private async Task Note(IDocumentSession session, SecurityMatter matter, OneTimeLink link)
    {
        session.Insert(watch.Entry(matter, link.School, null, $"{link.Matter.Kind} {link.Number}") with { By = null });
        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException) when (matter is SecurityMatter.LinkRefused or SecurityMatter.LinkBurnt)
        {
            // another try at the same moment was counted
        }
    }
}
