using MailKit;
using Marten;
using Mentorship.Host.Access;
using Mentorship.Host.Access.Inviting;
using Mentorship.Kernel;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Mentorship.Host.Reminding;

/// <summary>Sends a letter that was decided upon.</summary>
public sealed record SendLetter(Guid Account, LetterKind Kind, DateOnly Day);

public static class SendLetterHandler
{
    /// <summary>A mail server that does not answer is asked again; after some hours the letter lies with the dead ones, where the operator sees it.</summary>
    public static void Configure(HandlerChain chain) => chain
        .OnException(IsOfMail)
        .RetryWithCooldown(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10))
        .Then.ScheduleRetry(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6));

    /// <summary>What it says is found out when it goes: a line done or a meeting moved meanwhile is not in it, and a letter with nothing to say stays unsent.</summary>
    public static async Task Handle(SendLetter message, IDocumentSession session, IConfiguration configuration, Postman postman, TimeProvider clock, CancellationToken cancellation)
    {
        if (MailSettings.Of(configuration) is not { } server) return;
        if (await session.LoadAsync<Letter>(Letter.IdOf(message.Account, message.Kind, message.Day), cancellation) is not { SentAt: null, RefusedAt: null } letter) return;
        if (await session.LoadAsync<Notice>(message.Account, cancellation) is not { } notice || !notice.Wants(message.Kind)) return;
        if (await session.LoadAsync<Account>(message.Account, cancellation) is not { } account || account.State(DateTimeOffset.UtcNow) != AccountState.Active) return;
        var today = Today.At(clock, session.TenantId);
        if (message.Kind == LetterKind.Meetings && today > message.Day) return;
        var words = await WriteLettersHandler.WordsOf(message.Kind, message.Kind == LetterKind.Week ? today : message.Day, session, server.Address, clock, cancellation);
        if (words(account) is not { } said) return;
        session.Store(await postman.Deliver(letter.Written(said, notice, server), server, cancellation)
            ? letter with { SentAt = clock.GetUtcNow() } : letter with { RefusedAt = clock.GetUtcNow() });
    }

    private static bool IsOfMail(Exception exception) =>
        exception is ProtocolException or CommandException or System.Net.Sockets.SocketException or IOException or TimeoutException
            or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or ServiceNotConnectedException;
}
