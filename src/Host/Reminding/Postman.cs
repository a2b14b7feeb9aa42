using MailKit.Net.Smtp;
using MimeKit;

namespace Mentorship.Host.Reminding;

/// <summary>Hands one letter over to the mail server.</summary>
public sealed class Postman
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task Deliver(MimeMessage letter, MailSettings server, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(server.Host, server.Port, server.Security, cancellation);
        if (server.User is { Length: > 0 } user) await client.AuthenticateAsync(user, server.Password ?? "", cancellation);
        await client.SendAsync(letter, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }
}
