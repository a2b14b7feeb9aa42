using MailKit;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Host.Reminding;

/// <summary>Sends the letter of a week that was decided upon.</summary>
public sealed record SendDigest(Guid Account, DateOnly Week);

public static class SendDigestHandler
{
    /// <summary>A mail server that does not answer is asked again; after some hours the letter lies with the dead ones, where the operator sees it.</summary>
    public static void Configure(HandlerChain chain) => chain
        .OnException(IsOfMail)
        .RetryWithCooldown(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10))
        .Then.ScheduleRetry(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6));

    /// <summary>What it says is found out when it goes: a line done meanwhile is not in it, and a letter with nothing to say stays unsent.</summary>
    public static async Task Handle(SendDigest message, IDocumentSession session, IConfiguration configuration, Postman postman, TimeProvider clock, CancellationToken cancellation)
    {
        if (MailSettings.Of(configuration) is not { } server) return;
        if (await session.LoadAsync<Digest>(Digest.IdOf(message.Account, message.Week), cancellation) is not { SentAt: null, RefusedAt: null } digest) return;
        if (await session.LoadAsync<Notice>(message.Account, cancellation) is not { Weekly: true } notice) return;
        if (await session.LoadAsync<Account>(message.Account, cancellation) is not { } account || !WriteDigestsHandler.IsTold(account)) return;
        var today = Today.At(clock, session.TenantId);
        if (await ReadRoadmap.On(session, today, null) is not { } progress) return;
        var own = OwnLines.Of(progress, account.Roles, today);
        if (own.Pressing().Count == 0) return;
        session.Store(await postman.Deliver(digest.Letter(own, notice, server), server, cancellation)
            ? digest with { SentAt = clock.GetUtcNow() } : digest with { RefusedAt = clock.GetUtcNow() });
    }

    private static bool IsOfMail(Exception exception) =>
        exception is ProtocolException or CommandException or System.Net.Sockets.SocketException or IOException or TimeoutException
            or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or ServiceNotConnectedException;
}
