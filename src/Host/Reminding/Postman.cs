using MailKit.Net.Smtp;
using MimeKit;

namespace Mentorship.Host.Reminding;

/// <summary>Hands one letter over to the mail server.</summary>
public sealed class Postman
{
    /// <summary>From here on an answer is for good (RFC 5321, 4.2.1).</summary>
    private const int Permanent = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the server took it; what it refuses for good is not offered again.</summary>
    /// <exception cref="IOException">It may take it later. Without its own words: they tend to quote the address.</exception>
    public async Task<bool> Deliver(MimeMessage letter, MailSettings server, CancellationToken cancellation)
    {
        try
        {
            await Send(letter, server, cancellation);
            return true;
        }
        catch (SmtpCommandException refusal) when ((int)refusal.StatusCode >= Permanent)
        {
            return false;
        }
        catch (SmtpCommandException refusal)
        {
            throw new IOException($"The mail server answered {(int)refusal.StatusCode}.");
        }
    }

    private static async Task Send(MimeMessage letter, MailSettings server, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(server.Host, server.Port, server.Security, cancellation);
        if (server.User is { Length: > 0 } user) await client.AuthenticateAsync(user, server.Password ?? "", cancellation);
        await client.SendAsync(letter, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }
}
